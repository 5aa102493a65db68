package io.zkdsl.schema.config;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.ValueType;

/** A text that only ZooKeeper, Java or the user's own class understands. */
final class FreeText implements ValueType<String> {
  @Override
  public String label() {
    return "a text of one line";
  }

  @Override
  public String placeholder() {
    return "TEXT";
  }

  @Override
  public Decoded<String> decode(String text) {
    if (text.isEmpty() || hasControlCharacter(text)) {
      return Decoded.refused();
    }
    return text.startsWith(" ") || text.endsWith(" ")
        ? Decoded.refused("ZooKeeper cuts off blanks at both ends")
        : Decoded.of(text);
  }

  static boolean hasControlCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
