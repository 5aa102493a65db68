package io.zkdsl.report;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;

/** Writes one JSON document as text. */
final class JsonText {
  private JsonText() {}

  /** What a document says. */
  interface Content {
    void write(JsonWriter json) throws IOException;
  }

  static String of(Content content) {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.setIndent("  ");
      content.write(json);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text + "\n";
  }
}
