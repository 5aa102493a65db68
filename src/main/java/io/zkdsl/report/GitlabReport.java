package io.zkdsl.report;

import com.google.gson.stream.JsonWriter;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Severity;
import java.io.IOException;

/**
 * GitLab's Code Quality report: an array of objects with {@code description}, {@code check_name},
 * {@code fingerprint} (unique), {@code severity}, {@code location.path} (relative, without {@code
 * ./}) and {@code location.lines.begin}.
 */
final class GitlabReport implements Report {
  @Override
  public String of(Results results) {
    Fingerprints fingerprints = new Fingerprints(results);
    return JsonText.of(
        json -> {
          json.beginArray();
          for (Diagnostic diagnostic : results.findings()) {
            write(diagnostic, fingerprints.next(diagnostic), results, json);
          }
          json.endArray();
        });
  }

  private static void write(
      Diagnostic diagnostic, String fingerprint, Results results, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("description").value(diagnostic.message());
    json.name("check_name").value(diagnostic.code().id());
    json.name("fingerprint").value(fingerprint);
    json.name("severity").value(severity(diagnostic.severity()));
    json.name("location").beginObject();
    json.name("path").value(results.name(diagnostic.location().file()));
    Region region = Region.of(diagnostic.location());
    json.name("lines").beginObject();
    json.name("begin").value(region.startLine());
    json.name("end").value(region.endLine());
    json.endObject();
    json.endObject();
    json.endObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
