package io.zkdsl.emit;

/** Writes values of {@code java.util.Properties} files. */
final class PropertiesValue {
  private PropertiesValue() {}

  static String of(String text) {
    return isPlain(text) ? text : escaped(text);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String text) {
    StringBuilder value = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        value.append("\\\\");
      } else if (c == ' ' && i == 0) {
        value.append("\\ ");
      } else if (c == '\n') {
        value.append("\\n");
      } else if (c == '\r') {
        value.append("\\r");
      } else if (c == '\t') {
        value.append("\\t");
      } else if (c < ' ' || c > '~') {
        String hex = Integer.toHexString(c);
        value.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
      } else {
        value.append(c);
      }
    }
    return value.toString();
  }
}
