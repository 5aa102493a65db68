package io.zkdsl.report;

import com.google.gson.stream.JsonWriter;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Edit;
import io.zkdsl.diagnostic.Related;
import io.zkdsl.diagnostic.Severity;
import io.zkdsl.explain.Stories;
import io.zkdsl.source.Location;
import io.zkdsl.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * SARIF 2.1.0 (OASIS), with the story of every code that occurs and with the repairs. Columns count
 * code points.
 */
final class SarifReport implements Report {
  private final String version;

  SarifReport(String version) {
    this.version = version;
  }

  @Override
  public String of(Results results) {
    List<DiagnosticCode> codes = codes(results.findings());
    return JsonText.of(
        json -> {
          json.beginObject();
          json.name("version").value("2.1.0");
          json.name("runs").beginArray().beginObject();
          json.name("columnKind").value("unicodeCodePoints");
          tool(codes, json);
          results(results, codes, json);
          json.endObject().endArray();
          json.endObject();
        });
  }

  private static List<DiagnosticCode> codes(List<Diagnostic> findings) {
    TreeSet<DiagnosticCode> codes = new TreeSet<>();
    for (Diagnostic diagnostic : findings) {
      codes.add(diagnostic.code());
    }
    return new ArrayList<>(codes);
  }

  private void tool(List<DiagnosticCode> codes, JsonWriter json) throws IOException {
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("zkdsl");
    json.name("version").value(version);
    json.name("semanticVersion").value(version);
    json.name("rules").beginArray();
    for (DiagnosticCode code : codes) {
      json.beginObject();
      json.name("id").value(code.id());
      text("shortDescription", code.outline(), json);
      String story = Stories.of(code);
      json.name("help").beginObject();
      json.name("text").value(story);
      json.name("markdown").value(story);
      json.endObject();
      json.name("defaultConfiguration").beginObject();
      json.name("level").value(level(code.severity()));
      json.endObject();
      json.endObject();
    }
    json.endArray();
    json.endObject().endObject();
  }

  private static void results(Results results, List<DiagnosticCode> codes, JsonWriter json)
      throws IOException {
    Fingerprints fingerprints = new Fingerprints(results);
    json.name("results").beginArray();
    for (Diagnostic diagnostic : results.findings()) {
      json.beginObject();
      json.name("ruleId").value(diagnostic.code().id());
      json.name("ruleIndex").value(codes.indexOf(diagnostic.code()));
      json.name("level").value(level(diagnostic.severity()));
      text("message", Remarks.of(diagnostic), json);
      json.name("locations").beginArray().beginObject();
      physicalLocation(diagnostic.location(), results, json);
      json.endObject().endArray();
      related(diagnostic.related(), results, json);
      json.name("partialFingerprints").beginObject();
      json.name("zkdsl/v1").value(fingerprints.next(diagnostic));
      json.endObject();
      if (diagnostic.fix().isPresent()) {
        fix(diagnostic, diagnostic.fix().get(), results, json);
      }
      json.endObject();
    }
    json.endArray();
  }

  private static void related(List<Related> related, Results results, JsonWriter json)
      throws IOException {
    if (related.isEmpty()) {
      return;
    }
    json.name("relatedLocations").beginArray();
    for (int i = 0; i < related.size(); i++) {
      json.beginObject();
      json.name("id").value(i + 1);
      physicalLocation(related.get(i).location(), results, json);
      text("message", related.get(i).label(), json);
      json.endObject();
    }
    json.endArray();
  }

  private static void fix(Diagnostic diagnostic, Edit edit, Results results, JsonWriter json)
      throws IOException {
    json.name("fixes").beginArray().beginObject();
    text("description", diagnostic.help().orElse(diagnostic.message()), json);
    json.name("artifactChanges").beginArray().beginObject();
    artifact(edit.location().file(), results, json);
    json.name("replacements").beginArray().beginObject();
    region("deletedRegion", edit.location(), json);
    text("insertedContent", edit.replacement(), json);
    json.endObject().endArray();
    json.endObject().endArray();
    json.endObject().endArray();
  }

  private static void physicalLocation(Location location, Results results, JsonWriter json)
      throws IOException {
    json.name("physicalLocation").beginObject();
    artifact(location.file(), results, json);
    region("region", location, json);
    json.endObject();
  }

  private static void artifact(SourceFile file, Results results, JsonWriter json)
      throws IOException {
    json.name("artifactLocation").beginObject();
    json.name("uri").value(UriPath.of(results.name(file)));
    json.endObject();
  }

  private static void region(String name, Location location, JsonWriter json) throws IOException {
    Region region = Region.of(location);
    json.name(name).beginObject();
    json.name("startLine").value(region.startLine());
    json.name("startColumn").value(region.startColumn());
    json.name("endLine").value(region.endLine());
    json.name("endColumn").value(region.endColumn());
    json.endObject();
  }

  private static void text(String name, String text, JsonWriter json) throws IOException {
    json.name(name).beginObject();
    json.name("text").value(text);
    json.endObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
