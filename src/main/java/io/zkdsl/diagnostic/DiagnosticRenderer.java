package io.zkdsl.diagnostic;

import io.zkdsl.source.LineMap;
import io.zkdsl.source.Location;
import java.util.List;

/**
 * Prints findings for people, in the manner of rustc: the code, the place in its line, why, and
 * what to do.
 */
public final class DiagnosticRenderer {
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
    String paint = paint(diagnostic.severity());
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

  private static String paint(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case NOTE -> BLUE;
    };
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
    int start = location.span().start();
    int line = lines.line(start);
    Excerpt shown = Excerpt.of(location);
    String place = location.file().path() + ":" + line + ":" + lines.column(start);
    out.append(blanks(gutter)).append(painted(BLUE, arrow)).append(' ').append(place).append('\n');
    out.append(margin(gutter)).append('\n');
    String number = Integer.toString(line);
    out.append(painted(BLUE, blanks(gutter - number.length()) + number + " |"));
    out.append(shown.text().isEmpty() ? "" : " ").append(shown.text()).append('\n');
    out.append(margin(gutter)).append(' ').append(shown.underlay());
    String marks = repeat(mark, shown.width());
    out.append(painted(paint, label.isEmpty() ? marks : marks + " " + label)).append('\n');
  }

  private void remark(String kind, String text, int gutter, StringBuilder out) {
    String indent = blanks(gutter + 3 + kind.length() + 2);
    out.append(blanks(gutter)).append(painted(BLUE, " = ")).append(painted(BOLD, kind + ": "));
    out.append(text.replace("\n", "\n" + indent)).append('\n');
  }

  private String margin(int gutter) {
    return painted(BLUE, blanks(gutter) + " |");
  }

  /** "1 error, 2 warnings"; empty for none. */
  private static String summary(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      int count = 0;
      for (Diagnostic diagnostic : diagnostics) {
        count += diagnostic.severity() == severity ? 1 : 0;
      }
      if (count > 0) {
        text.append(text.length() == 0 ? "" : ", ").append(counted(count, severity.word()));
      }
    }
    return text.length() == 0 ? "" : text.append('\n').toString();
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
