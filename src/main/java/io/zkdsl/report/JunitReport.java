package io.zkdsl.report;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * JUnit's XML, as Jenkins and GitLab read it: a {@code testsuite} for each file, in it a failed
 * {@code testcase} for each error. Warnings and notes are told in the output of their case, which
 * passes; a file without findings has one case that passes, so that a clean run is not an empty
 * one.
 */
final class JunitReport implements Report {
  @Override
  public String of(Results results) {
    Map<String, List<Diagnostic>> files = new LinkedHashMap<>();
    for (String path : results.checked()) {
      files.put(Results.isOnDisk(path) ? results.names().apply(path) : path, new ArrayList<>());
    }
    for (Diagnostic diagnostic : results.findings()) {
      files
          .computeIfAbsent(results.name(diagnostic.location().file()), any -> new ArrayList<>())
          .add(diagnostic);
    }
    return XmlText.of(
        xml -> {
          xml.begin(
              "testsuites",
              "name",
              "zkdsl",
              "tests",
              tests(files),
              "failures",
              errors(results.findings()));
          for (Map.Entry<String, List<Diagnostic>> file : files.entrySet()) {
            suite(file.getKey(), file.getValue(), xml);
          }
          xml.end();
        });
  }

  private static int tests(Map<String, List<Diagnostic>> files) {
    int tests = 0;
    for (List<Diagnostic> findings : files.values()) {
      tests += Math.max(1, findings.size());
    }
    return tests;
  }

  private static int errors(List<Diagnostic> findings) {
    int errors = 0;
    for (Diagnostic diagnostic : findings) {
      errors += diagnostic.severity() == Severity.ERROR ? 1 : 0;
    }
    return errors;
  }

  private static void suite(String file, List<Diagnostic> findings, XmlText xml)
      throws XMLStreamException {
    int tests = Math.max(1, findings.size());
    xml.begin(
        "testsuite",
        "name",
        file,
        "tests",
        tests,
        "failures",
        errors(findings),
        "errors",
        0,
        "skipped",
        0,
        "time",
        0);
    if (findings.isEmpty()) {
      xml.empty("testcase", "name", "zkdsl check", "classname", file, "time", 0);
    }
    for (Diagnostic diagnostic : findings) {
      Region region = Region.of(diagnostic.location());
      String place = file + ":" + region.startLine() + ":" + region.startColumn();
      xml.begin(
          "testcase",
          "name",
          diagnostic.code().id() + " at " + region.startLine() + ":" + region.startColumn(),
          "classname",
          file,
          "time",
          0);
      if (diagnostic.severity() == Severity.ERROR) {
        xml.begin("failure", "message", diagnostic.message(), "type", diagnostic.code().id());
      } else {
        xml.begin("system-out");
      }
      xml.text(place + ": " + diagnostic.severity().word() + ": " + Remarks.of(diagnostic) + "\n");
      xml.endText();
      xml.end();
    }
    xml.end();
  }
}
