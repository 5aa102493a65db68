package io.zkdsl.report;

import com.google.gson.stream.JsonWriter;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Related;
import io.zkdsl.source.Location;
import java.io.IOException;

/** Findings as one JSON array; lines and columns count from 1, offsets from 0 in UTF-16. */
final class JsonReport implements Report {
  @Override
  public String of(Results results) {
    return JsonText.of(
        json -> {
          json.beginArray();
          for (Diagnostic diagnostic : results.findings()) {
            write(diagnostic, json);
          }
          json.endArray();
        });
  }

  private static void write(Diagnostic diagnostic, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("code").value(diagnostic.code().id());
    json.name("severity").value(diagnostic.severity().word());
    json.name("message").value(diagnostic.message());
    place(diagnostic.location(), json);
    if (!diagnostic.label().isEmpty()) {
      json.name("label").value(diagnostic.label());
    }
    json.name("related").beginArray();
    for (Related related : diagnostic.related()) {
      json.beginObject();
      json.name("message").value(related.label());
      place(related.location(), json);
      json.endObject();
    }
    json.endArray();
    json.name("notes").beginArray();
    for (String note : diagnostic.notes()) {
      json.value(note);
    }
    json.endArray();
    if (diagnostic.help().isPresent()) {
      json.name("help").value(diagnostic.help().get());
    }
    if (diagnostic.fix().isPresent()) {
      json.name("fix").beginObject();
      place(diagnostic.fix().get().location(), json);
      json.name("replacement").value(diagnostic.fix().get().replacement());
      json.endObject();
    }
    json.endObject();
  }

  private static void place(Location location, JsonWriter json) throws IOException {
    json.name("file").value(location.file().path());
    json.name("start");
    position(location, location.span().start(), json);
    json.name("end");
    position(location, location.span().end(), json);
  }

  private static void position(Location location, int offset, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("line").value(location.file().lines().line(offset));
    json.name("column").value(location.file().lines().column(offset));
    json.name("offset").value(offset);
    json.endObject();
  }
}
