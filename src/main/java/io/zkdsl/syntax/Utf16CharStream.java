package io.zkdsl.syntax;

import io.zkdsl.source.SourceFile;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * A text as ANTLR wants to read it, counted in {@code char}s like every {@code Span}; ANTLR's own
 * streams count code points. A byte order mark at the start is passed over.
 */
final class Utf16CharStream implements CharStream {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final SourceFile source;
  private final String text;
  private int index;

  Utf16CharStream(SourceFile source) {
    this.source = source;
    this.text = source.text();
    this.index = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
  }

  @Override
  public String getText(Interval interval) {
    int end = Math.min(interval.b + 1, text.length());
    return interval.a >= end ? "" : text.substring(interval.a, end);
  }

  @Override
  public void consume() {
    if (index >= text.length()) {
      throw new IllegalStateException("cannot consume the end of the text");
    }
    index++;
  }

  @Override
  public int LA(int offset) {
    int position = offset > 0 ? index + offset - 1 : index + offset;
    return position < 0 || position >= text.length() ? IntStream.EOF : text.charAt(position);
  }

  @Override
  public int mark() {
    return -1;
  }

  @Override
  public void release(int marker) {}

  @Override
  public int index() {
    return index;
  }

  @Override
  public void seek(int position) {
    index = Math.min(position, text.length());
  }

  @Override
  public int size() {
    return text.length();
  }

  @Override
  public String getSourceName() {
    return source.path();
  }
}
