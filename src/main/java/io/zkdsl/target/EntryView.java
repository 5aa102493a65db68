package io.zkdsl.target;

import io.zkdsl.emit.View;
import io.zkdsl.schema.value.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A key and its value. */
public record EntryView(String key, String value) implements View {
  @Override
  public Object component(String name) {
    return switch (name) {
      case "key" -> key;
      case "value" -> value;
      default -> null;
    };
  }

  public static List<EntryView> of(List<Entry> entries) {
    List<EntryView> views = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      views.add(new EntryView(entry.key(), entry.value()));
    }
    return views;
  }

  public static List<EntryView> of(Map<String, String> entries) {
    List<EntryView> views = new ArrayList<>(entries.size());
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      views.add(new EntryView(entry.getKey(), entry.getValue()));
    }
    return views;
  }
}
