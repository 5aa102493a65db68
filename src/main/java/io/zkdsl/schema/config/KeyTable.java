package io.zkdsl.schema.config;

import io.zkdsl.schema.ValueType;
import java.util.ArrayList;
import java.util.List;

/**
 * The list that the groups of keys fill: each statement starts with {@code add} and ends with
 * {@code doc}.
 */
final class KeyTable {
  private final List<ConfigKey> keys = new ArrayList<>();

  ConfigKeyBuilder add(String name, ValueType<String> type) {
    return new ConfigKeyBuilder(keys, name, type);
  }

  void addAll(List<ConfigKey> others) {
    keys.addAll(others);
  }

  List<ConfigKey> keys() {
    return List.copyOf(keys);
  }
}
