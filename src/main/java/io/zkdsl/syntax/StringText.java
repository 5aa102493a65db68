package io.zkdsl.syntax;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.Span;
import io.zkdsl.syntax.ast.Value;

/** Reads what a quoted string means: {@code \" \\ \n \t} and <code>&#92;u{…}</code>. */
final class StringText {
  private final SourceFile source;
  private final Diagnostics diagnostics;

  StringText(SourceFile source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  Value value(String quoted, Span span) {
    boolean closed = isClosed(quoted);
    if (!closed) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.UNCLOSED_STRING, source.at(span))
              .help("write a '\"' where the string ends; a line break in it is written \\n"));
    }
    int end = closed ? quoted.length() - 1 : quoted.length();
    return new Value(unescaped(quoted, end, span.start()), true, span);
  }

  /** A last quote closes the string unless it is escaped, or is also the first. */
  private static boolean isClosed(String quoted) {
    int i = 1;
    while (i < quoted.length() && quoted.charAt(i) != '"') {
      i += quoted.charAt(i) == '\\' ? 2 : 1;
    }
    return i == quoted.length() - 1;
  }

  private String unescaped(String quoted, int end, int offset) {
    int backslash = quoted.indexOf('\\');
    if (backslash < 0 || backslash >= end) {
      return quoted.substring(1, end);
    }
    StringBuilder text = new StringBuilder(end);
    int i = 1;
    while (i < end) {
      char c = quoted.charAt(i);
      i += c == '\\' ? escape(quoted, i, end, offset, text) : plain(c, text);
    }
    return text.toString();
  }

  private static int plain(char c, StringBuilder text) {
    text.append(c);
    return 1;
  }

  /** Adds what the escape at {@code start} means and returns its length. */
  private int escape(String quoted, int start, int end, int offset, StringBuilder text) {
    char kind = start + 1 < end ? quoted.charAt(start + 1) : ' ';
    switch (kind) {
      case '"', '\\':
        text.append(kind);
        return 2;
      case 'n':
        text.append('\n');
        return 2;
      case 't':
        text.append('\t');
        return 2;
      case 'u':
        int close = quoted.indexOf('}', start);
        int codePoint =
            close < 0 || close >= end ? -1 : codePoint(quoted.substring(start + 2, close));
        if (codePoint >= 0) {
          text.appendCodePoint(codePoint);
          return close + 1 - start;
        }
        break;
      default:
        break;
    }
    if (start + 1 == end) {
      // only a string without its closing quote ends so, which is told already
      text.append('\\');
      return 1;
    }
    int length = 1 + Character.charCount(quoted.codePointAt(start + 1));
    if (kind == 'u' && quoted.startsWith("{", start + 2) && quoted.indexOf('}', start) > 0) {
      length = Math.min(quoted.indexOf('}', start) + 1, end) - start;
    }
    Span span = new Span(offset + start, offset + start + length);
    diagnostics.add(
        Diagnostic.of(DiagnosticCode.BAD_ESCAPE, source.at(span), source.text(span))
            .help(
                kind == 'u'
                    ? "write a hexadecimal code point in braces, such as \\u{e9}"
                    : "write \\\\ for a backslash"));
    text.append(quoted, start, start + length);
    return length;
  }

  /** The code point of <code>{e9}</code> without its last brace, or -1. */
  private static int codePoint(String braced) {
    if (braced.length() < 2 || braced.length() > 7 || braced.charAt(0) != '{') {
      return -1;
    }
    int codePoint = 0;
    for (int i = 1; i < braced.length(); i++) {
      int digit = Character.digit(braced.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      codePoint = codePoint * 16 + digit;
    }
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return Character.isValidCodePoint(codePoint) && !surrogate ? codePoint : -1;
  }
}
