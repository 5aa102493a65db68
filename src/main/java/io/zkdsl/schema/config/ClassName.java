package io.zkdsl.schema.config;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.ValueType;
import java.util.List;

/**
 * The name of a Java class with its package. The guide prints short names, which no server can
 * instantiate.
 */
final class ClassName implements ValueType<String> {
  private final List<String> known;

  ClassName(List<String> known) {
    this.known = known;
  }

  @Override
  public String label() {
    return "the name of a Java class with its package";
  }

  @Override
  public String placeholder() {
    return "CLASS";
  }

  @Override
  public Decoded<String> decode(String text) {
    if (!isQualifiedName(text)) {
      return Decoded.refused();
    }
    return text.indexOf('.') < 0 ? Decoded.refused(whyNotShort(text)) : Decoded.of(text);
  }

  @Override
  public List<String> suggestions() {
    return known;
  }

  private String whyNotShort(String shortName) {
    String reason = "ZooKeeper cannot instantiate a class by its short name";
    for (String name : known) {
      if (name.endsWith("." + shortName)) {
        return reason + ": write " + name;
      }
    }
    return reason;
  }

  private static boolean isQualifiedName(String text) {
    boolean atStart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits =
          atStart ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c);
      if (!fits && (c != '.' || atStart)) {
        return false;
      }
      atStart = c == '.';
    }
    return !atStart;
  }
}
