package io.zkdsl.schema.value;

/** How bad a project finds a kind of finding. */
public enum Level {
  ERROR("error"),
  WARNING("warning"),
  NOTE("note"),
  /** Not told at all. */
  OFF("off");

  private final String word;

  Level(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
