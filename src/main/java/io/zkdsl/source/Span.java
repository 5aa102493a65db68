package io.zkdsl.source;

/**
 * A range of a text as offsets in {@code char}s, half open: {@code start} is in it, {@code end} is
 * not.
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such range: " + start + ".." + end);
    }
  }

  /** The range from the start of this one to the end of {@code last}. */
  public Span endWith(Span last) {
    return new Span(start, Math.max(end, last.end));
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean isEmpty() {
    return start == end;
  }
}
