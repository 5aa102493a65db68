package io.zkdsl.cli;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticRenderer;
import io.zkdsl.source.Location;
import java.util.List;

/** Findings in the format that was asked for. */
final class FindingsPrinter {
  private final String format;
  private final boolean colour;

  FindingsPrinter(Arguments arguments, Terminal terminal) {
    this.format = arguments.value(Option.FORMAT).orElse("text");
    this.colour =
        format.equals("text") && isColoured(arguments.value(Option.COLOR).orElse("auto"), terminal);
  }

  private static boolean isColoured(String when, Terminal terminal) {
    if (when.equals("auto")) {
      return terminal.environment("NO_COLOR").isEmpty()
          && !terminal.environment("TERM").equals("dumb")
          && terminal.isInteractive();
    }
    return when.equals("always");
  }

  String print(List<Diagnostic> diagnostics) {
    return switch (format) {
      case "short" -> lines(diagnostics);
      case "json" -> FindingsJson.of(diagnostics);
      default -> new DiagnosticRenderer(colour).render(diagnostics);
    };
  }

  /** One line each, as editors and grep take them. */
  private static String lines(List<Diagnostic> diagnostics) {
    StringBuilder lines = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      Location location = diagnostic.location();
      int start = location.span().start();
      lines.append(location.file().path()).append(':').append(location.file().lines().line(start));
      lines.append(':').append(location.file().lines().column(start)).append(": ");
      lines
          .append(diagnostic.severity().word())
          .append('[')
          .append(diagnostic.code().id())
          .append("]: ");
      lines.append(diagnostic.message()).append('\n');
    }
    return lines.toString();
  }
}
