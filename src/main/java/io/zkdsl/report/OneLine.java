package io.zkdsl.report;

/** A text on one line and without characters that no terminal or file of lines can take. */
final class OneLine {
  private OneLine() {}

  static String of(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      line.append(c < ' ' || c == 0x7f ? ' ' : c);
    }
    return line.toString();
  }
}
