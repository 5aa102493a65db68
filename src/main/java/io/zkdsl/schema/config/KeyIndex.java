package io.zkdsl.schema.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some keys with a way to find one by its name. */
final class KeyIndex {
  private final List<ConfigKey> keys;
  private final List<ConfigKey> families = new ArrayList<>();
  private final Map<String, ConfigKey> byName;

  KeyIndex(KeyTable table) {
    keys = table.keys();
    byName = new HashMap<>(2 * keys.size());
    for (ConfigKey key : keys) {
      byName.put(key.name(), key);
      if (key.isFamily()) {
        families.add(key);
      }
    }
  }

  List<ConfigKey> keys() {
    return keys;
  }

  /**
   * The key of this exact name, or else the family that the name belongs to; null when there is
   * none.
   */
  ConfigKey find(String name) {
    ConfigKey key = byName.get(name);
    return key == null ? family(name) : key;
  }

  private ConfigKey family(String name) {
    for (ConfigKey family : families) {
      String prefix = family.prefix();
      if (name.startsWith(prefix) && name.length() > prefix.length()) {
        return family;
      }
    }
    return null;
  }
}
