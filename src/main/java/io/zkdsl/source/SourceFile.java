package io.zkdsl.source;

/**
 * A text with the name under which the user knows it, such as {@code orders.zk} or {@code <stdin>}.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private LineMap lines;

  public SourceFile(String path, String text) {
    this.path = path;
    this.text = text;
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /** Made at first use: only output needs lines. */
  public LineMap lines() {
    if (lines == null) {
      lines = new LineMap(text);
    }
    return lines;
  }

  /** The piece of text in a range. */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  public Location at(Span span) {
    return new Location(this, span);
  }

  @Override
  public String toString() {
    return path;
  }
}
