package io.zkdsl.report;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Severity;

/**
 * GitHub's workflow commands, which become annotations of the changed lines: {@code ::error
 * file=…,line=…,endLine=…,col=…,endColumn=…,title=…::message}. In the message {@code %}, CR and LF
 * are escaped, in the properties {@code :} and {@code ,} as well.
 */
final class GithubReport implements Report {
  @Override
  public String of(Results results) {
    StringBuilder commands = new StringBuilder();
    for (Diagnostic diagnostic : results.findings()) {
      commands.append("::").append(command(diagnostic.severity())).append(' ');
      if (Results.isOnDisk(diagnostic.location().file().path())) {
        place(diagnostic, results, commands);
      }
      commands.append("title=").append(property("zkdsl " + diagnostic.code().id()));
      commands.append("::").append(data(Remarks.of(diagnostic))).append('\n');
    }
    return commands.toString();
  }

  private static void place(Diagnostic diagnostic, Results results, StringBuilder out) {
    Region region = Region.of(diagnostic.location());
    out.append("file=").append(property(results.name(diagnostic.location().file())));
    out.append(",line=").append(region.startLine()).append(",endLine=").append(region.endLine());
    if (region.startLine() == region.endLine()) { // GitHub refuses columns over several lines
      out.append(",col=").append(region.startColumn());
      out.append(",endColumn=").append(region.endColumn());
    }
    out.append(',');
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
