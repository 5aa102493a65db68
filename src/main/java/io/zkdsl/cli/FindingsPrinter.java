package io.zkdsl.cli;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticRenderer;
import io.zkdsl.report.Reports;
import io.zkdsl.report.Results;
import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
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

  /**
   * @param checked the paths of all files that were looked at
   */
  String print(List<Diagnostic> diagnostics, Collection<String> checked) {
    if (format.equals("text")) {
      return new DiagnosticRenderer(colour).render(diagnostics);
    }
    List<String> paths = new ArrayList<>();
    for (String path : checked) {
      paths.add(path.equals("-") ? DiskFiles.STDIN : path);
    }
    return Reports.named(format, CommandLine.VERSION)
        .of(new Results(diagnostics, paths, path -> ShownPath.of(new File(path))));
  }
}
