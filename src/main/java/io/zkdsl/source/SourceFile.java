package io.zkdsl.source;

import java.util.Optional;

/**
 * A text with the name under which the user knows it, such as {@code orders.zk} or {@code <stdin>}.
 */
public final class SourceFile {
  private final String path;
  private final String text;
  private final int firstUnreadable;
  private LineMap lines;

  public SourceFile(String path, String text) {
    this(path, text, -1);
  }

  /**
   * A file whose bytes are not all text.
   *
   * @param firstUnreadable where the first of them stands
   */
  SourceFile(String path, String text, int firstUnreadable) {
    this.path = path;
    this.text = text;
    this.firstUnreadable = firstUnreadable;
  }

  /** Where the first byte stands that is no text; empty when all are. */
  public Optional<Span> unreadable() {
    return firstUnreadable < 0
        ? Optional.empty()
        : Optional.of(new Span(firstUnreadable, firstUnreadable + 1));
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
