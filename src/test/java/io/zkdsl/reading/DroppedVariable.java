package io.zkdsl.reading;

/**
 * A variable that looks like one of the image's own, but that the image would ignore in silence.
 *
 * <p>No image reports this; the reading does, because the compiler must never emit such a variable.
 */
public final class DroppedVariable extends ReadingException {
  private static final long serialVersionUID = 1;

  private final String name;

  DroppedVariable(String name, String reason) {
    super(name + " " + reason);
    this.name = name;
  }

  public String name() {
    return name;
  }
}
