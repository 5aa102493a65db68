package io.zkdsl.diagnostic;

import io.zkdsl.source.LineMap;
import io.zkdsl.source.Location;
import io.zkdsl.source.Span;
import java.util.List;

/**
 * Prints findings for people, in the manner of rustc: the code, the place in its line, why, and
 * what to do.
 */
public final class DiagnosticRenderer {
  /** Of a longer line only what is around the marked place is shown. */
  private static final int LONGEST_LINE = 240;

  private static final String BOLD = "\u001b[1m";
  private static final String BLUE = "\u001b[1;34m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String RESET = "\u001b[0m";

  private final boolean colour;

  public DiagnosticRenderer(boolean colour) {
    this.colour = colour;
  }

  /** All findings, a blank line after each, and a line that counts them; empty for none. */
  public String render(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      render(diagnostic, out);
      out.append('\n');
    }
    return out.append(summary(diagnostics)).toString();
  }

  private void render(Diagnostic diagnostic, StringBuilder out) {
    String paint = diagnostic.severity() == Severity.ERROR ? RED : YELLOW;
    out.append(painted(paint, diagnostic.severity().word() + "[" + diagnostic.code().id() + "]"));
    out.append(painted(BOLD, ": " + diagnostic.message())).append('\n');
    int gutter = gutterWidth(diagnostic);
    excerpt(diagnostic.location(), "-->", '^', paint, diagnostic.label(), gutter, out);
    for (Related related : diagnostic.related()) {
      boolean sameFile = related.location().file() == diagnostic.location().file();
      excerpt(
          related.location(), sameFile ? "..." : ":::", '-', BLUE, related.label(), gutter, out);
    }
    if (!diagnostic.notes().isEmpty() || diagnostic.help().isPresent()) {
      out.append(margin(gutter)).append('\n');
    }
    for (String note : diagnostic.notes()) {
      remark("note", note, gutter, out);
    }
    if (diagnostic.help().isPresent()) {
      remark("help", diagnostic.help().get(), gutter, out);
    }
  }

  private static int gutterWidth(Diagnostic diagnostic) {
    int line = lineOf(diagnostic.location());
    for (Related related : diagnostic.related()) {
      line = Math.max(line, lineOf(related.location()));
    }
    return Integer.toString(line).length();
  }

  private static int lineOf(Location location) {
    return location.file().lines().line(location.span().start());
  }

  private void excerpt(
      Location location,
      String arrow,
      char mark,
      String paint,
      String label,
      int gutter,
      StringBuilder out) {
    LineMap lines = location.file().lines();
    Span span = location.span();
    int line = lines.line(span.start());
    String text = lines.lineText(line);
    int from = span.start() - lines.lineStart(line);
    int to = Math.max(from + 1, Math.min(span.end() - lines.lineStart(line), text.length()));
    int left = leftOut(text, from);
    text = shortened(text, left);
    from -= left;
    to -= left;
    String place = location.file().path() + ":" + line + ":" + lines.column(span.start());
    out.append(blanks(gutter)).append(painted(BLUE, arrow)).append(' ').append(place).append('\n');
    out.append(margin(gutter)).append('\n');
    String number = Integer.toString(line);
    out.append(painted(BLUE, blanks(gutter - number.length()) + number + " |"));
    out.append(text.isEmpty() ? "" : " ").append(visible(text)).append('\n');
    out.append(margin(gutter)).append(' ').append(underlay(text, from));
    String marks = repeat(mark, width(text, from, to));
    out.append(painted(paint, label.isEmpty() ? marks : marks + " " + label)).append('\n');
  }

  /** How many characters at the start of a line are not shown. */
  private static int leftOut(String text, int from) {
    if (text.length() <= LONGEST_LINE || from < LONGEST_LINE / 2) {
      return 0;
    }
    int left = from - LONGEST_LINE / 2;
    return Character.isLowSurrogate(text.charAt(left + 1)) ? left + 1 : left;
  }

  /** An ellipsis takes the place of the characters beside what is left out. */
  private static String shortened(String text, int left) {
    int end = Math.min(text.length(), left + LONGEST_LINE);
    return (left == 0 ? "" : "…")
        + text.substring(left == 0 ? 0 : left + 1, end)
        + (end == text.length() ? "" : "…");
  }

  private void remark(String kind, String text, int gutter, StringBuilder out) {
    String indent = blanks(gutter + 3 + kind.length() + 2);
    out.append(blanks(gutter)).append(painted(BLUE, " = ")).append(painted(BOLD, kind + ": "));
    out.append(text.replace("\n", "\n" + indent)).append('\n');
  }

  private String margin(int gutter) {
    return painted(BLUE, blanks(gutter) + " |");
  }

  /**
   * Blanks as wide as the text before the marked place; tabs stay tabs, so that the marks stand
   * below it anyway.
   */
  private static String underlay(String text, int to) {
    StringBuilder blanks = new StringBuilder();
    for (int i = 0; i < to && i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isLowSurrogate(c)) {
        blanks.append(c == '\t' ? '\t' : ' ');
      }
    }
    return blanks.toString();
  }

  private static int width(String text, int from, int to) {
    int end = Math.min(to, text.length());
    return from >= end ? 1 : text.codePointCount(from, end);
  }

  /** Control characters would move the cursor of a terminal. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      visible.append(Character.isISOControl(c) && c != '\t' ? '\uFFFD' : c);
    }
    return visible.toString();
  }

  private static String summary(List<Diagnostic> diagnostics) {
    int errors = 0;
    for (Diagnostic diagnostic : diagnostics) {
      errors += diagnostic.severity() == Severity.ERROR ? 1 : 0;
    }
    int warnings = diagnostics.size() - errors;
    if (errors + warnings == 0) {
      return "";
    }
    String text = errors == 0 ? "" : counted(errors, "error");
    text += errors == 0 || warnings == 0 ? "" : ", ";
    return text + (warnings == 0 ? "" : counted(warnings, "warning")) + "\n";
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private String painted(String paint, String text) {
    return colour && !text.isEmpty() ? paint + text + RESET : text;
  }

  private static String blanks(int count) {
    return repeat(' ', count);
  }

  private static String repeat(char c, int count) {
    return String.valueOf(c).repeat(Math.max(0, count));
  }
}
