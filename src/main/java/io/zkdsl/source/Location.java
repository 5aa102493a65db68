package io.zkdsl.source;

/** A range in a file. */
public record Location(SourceFile file, Span span) {
  public String text() {
    return file.text(span);
  }
}
