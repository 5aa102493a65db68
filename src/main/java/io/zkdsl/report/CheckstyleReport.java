package io.zkdsl.report;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checkstyle's XML, which Jenkins and many others read: a {@code file} for each file with findings,
 * an {@code error} for each finding, whatever its severity.
 */
final class CheckstyleReport implements Report {
  @Override
  public String of(Results results) {
    Map<String, List<Diagnostic>> files = new LinkedHashMap<>();
    for (Diagnostic diagnostic : results.findings()) {
      files
          .computeIfAbsent(results.name(diagnostic.location().file()), any -> new ArrayList<>())
          .add(diagnostic);
    }
    return XmlText.of(
        xml -> {
          xml.begin("checkstyle", "version", "8.0");
          for (Map.Entry<String, List<Diagnostic>> file : files.entrySet()) {
            xml.begin("file", "name", file.getKey());
            for (Diagnostic diagnostic : file.getValue()) {
              Region region = Region.of(diagnostic.location());
              xml.empty(
                  "error",
                  "line",
                  region.startLine(),
                  "column",
                  region.startColumn(),
                  "severity",
                  severity(diagnostic.severity()),
                  "message",
                  Remarks.of(diagnostic),
                  "source",
                  "zkdsl." + diagnostic.code().id());
            }
            xml.end();
          }
          xml.end();
        });
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "info";
    };
  }
}
