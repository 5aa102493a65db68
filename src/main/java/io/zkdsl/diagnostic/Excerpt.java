package io.zkdsl.diagnostic;

import io.zkdsl.source.LineMap;
import io.zkdsl.source.Location;

/**
 * A line of a text as a terminal shows it, with the place in it that is to be marked.
 *
 * @param text the line; of a long one, what is near the place
 * @param underlay blanks as wide as the text before the place
 * @param width how many columns the place takes, at least one
 */
record Excerpt(String text, String underlay, int width) {
  private static final int LONGEST = 160;
  private static final int BEFORE = 40;
  private static final String CUT = "…";

  static Excerpt of(Location location) {
    LineMap lines = location.file().lines();
    int line = lines.line(location.span().start());
    String text = lines.lineText(line);
    int from = Math.min(location.span().start() - lines.lineStart(line), text.length());
    int to = Math.min(location.span().end() - lines.lineStart(line), text.length());
    if (text.length() <= LONGEST) {
      return of(text, from, to);
    }
    int first = whole(text, Math.max(0, Math.min(from - BEFORE, text.length() - LONGEST)));
    int last = whole(text, Math.min(first + LONGEST, text.length()));
    String before = first == 0 ? "" : CUT;
    String after = last == text.length() ? "" : CUT;
    int shift = before.length() - first;
    return of(
        before + text.substring(first, last) + after, from + shift, Math.min(to, last) + shift);
  }

  /** An offset that does not part a surrogate pair. */
  private static int whole(String text, int offset) {
    boolean inside =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return inside ? offset + 1 : offset;
  }

  private static Excerpt of(String text, int from, int to) {
    StringBuilder underlay = new StringBuilder();
    for (int i = 0; i < from; i += Character.charCount(text.codePointAt(i))) {
      // tabs stay tabs, so that the mark stands below its place whatever their width
      underlay.append(text.charAt(i) == '\t' ? "\t" : " ".repeat(columns(text.codePointAt(i))));
    }
    int width = 0;
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      width += columns(text.codePointAt(i));
    }
    return new Excerpt(visible(text), underlay.toString(), Math.max(1, width));
  }

  /** Control characters would move the cursor of a terminal, and marks of direction the text. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean moves = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      visible.append(moves && c != '\t' ? '\uFFFD' : c);
    }
    return visible.toString();
  }

  /** Terminals show East Asian letters and pictures two columns wide (Unicode, annex 11). */
  private static int columns(int codePoint) {
    boolean wide =
        codePoint >= 0x1100 && codePoint <= 0x115F
            || codePoint >= 0x2E80 && codePoint <= 0xA4CF
            || codePoint >= 0xAC00 && codePoint <= 0xD7A3
            || codePoint >= 0xF900 && codePoint <= 0xFAFF
            || codePoint >= 0xFE30 && codePoint <= 0xFE6F
            || codePoint >= 0xFF00 && codePoint <= 0xFF60
            || codePoint >= 0xFFE0 && codePoint <= 0xFFE6
            || codePoint >= 0x1F300 && codePoint <= 0x1FAFF
            || codePoint >= 0x20000 && codePoint <= 0x3FFFD;
    return wide ? 2 : 1;
  }
}
