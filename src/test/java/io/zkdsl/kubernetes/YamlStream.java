package io.zkdsl.kubernetes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** The documents of a YAML stream as JSON, which is what the API server receives. */
final class YamlStream {
  private final List<String> problems;
  private final List<JsonElement> documents = new ArrayList<>();

  private YamlStream(List<String> problems) {
    this.problems = problems;
  }

  /**
   * Empty documents are left out, as {@code kubectl} does; after a syntax error nothing more is
   * read.
   */
  static List<JsonElement> read(String yaml, List<String> problems) {
    YamlStream stream = new YamlStream(problems);
    try {
      for (Object document : KubernetesYaml.create().loadAll(yaml)) {
        if (document != null) {
          stream.documents.add(stream.json(document));
        }
      }
    } catch (MarkedYAMLException e) {
      problems.add("YAML line " + (e.getProblemMark().getLine() + 1) + ": " + e.getProblem());
    } catch (YAMLException e) {
      problems.add("YAML: " + e.getMessage());
    }
    return stream.documents;
  }

  private JsonElement json(Object value) {
    if (value == null) {
      return JsonNull.INSTANCE;
    }
    if (value instanceof Map<?, ?> map) {
      return object(map);
    }
    if (value instanceof List<?> list) {
      JsonArray array = new JsonArray();
      list.forEach(item -> array.add(json(item)));
      return array;
    }
    if (value instanceof Number number) {
      return new JsonPrimitive(number);
    }
    if (value instanceof Boolean bool) {
      return new JsonPrimitive(bool);
    }
    if (value instanceof String text) {
      return new JsonPrimitive(text);
    }
    problems.add(
        "document %d: %s is a YAML value that JSON does not have"
            .formatted(documents.size() + 1, value));
    return JsonNull.INSTANCE;
  }

  private JsonObject object(Map<?, ?> map) {
    JsonObject object = new JsonObject();
    map.forEach((key, value) -> object.add(key(key), json(value)));
    return object;
  }

  private String key(Object key) {
    if (!(key instanceof String)) {
      problems.add(
          "document %d: a key is read as %s, not as text: quote it"
              .formatted(documents.size() + 1, key));
    }
    return String.valueOf(key);
  }
}
