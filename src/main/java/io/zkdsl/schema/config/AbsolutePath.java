package io.zkdsl.schema.config;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.ValueType;

/** A path inside the server's container that starts at its root. */
final class AbsolutePath implements ValueType<String> {
  @Override
  public String label() {
    return "an absolute path, such as /data";
  }

  @Override
  public String placeholder() {
    return "PATH";
  }

  @Override
  public Decoded<String> decode(String text) {
    if (text.isEmpty() || FreeText.hasControlCharacter(text)) {
      return Decoded.refused();
    }
    if (text.charAt(0) != '/') {
      return Decoded.refused("a relative path depends on where the server happens to be started");
    }
    return text.endsWith(" ")
        ? Decoded.refused("ZooKeeper cuts off the blank at the end")
        : Decoded.of(text);
  }
}
