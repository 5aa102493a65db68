package io.zkdsl.schema;

/**
 * The classes of characters that names are made of, without regular expressions: they would cost
 * every cold start.
 */
public final class Ascii {
  private Ascii() {}

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  public static boolean isLetterOrDigit(char c) {
    return isDigit(c) || isLower(c) || c >= 'A' && c <= 'Z';
  }

  public static boolean isHexDigit(char c) {
    return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }

  /** {@code [a-z0-9]([-a-z0-9]*[a-z0-9])?}, of any length. */
  public static boolean isDnsLabel(String text) {
    if (text.isEmpty() || text.charAt(0) == '-' || text.charAt(text.length() - 1) == '-') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && !isLower(c) && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** Labels joined by dots, at most 253 characters (RFC 1123 subdomain). */
  public static boolean isDnsSubdomain(String text) {
    int start = 0;
    while (true) {
      int dot = text.indexOf('.', start);
      String label = dot < 0 ? text.substring(start) : text.substring(start, dot);
      if (!isDnsLabel(label) || label.length() > 63) {
        return false;
      }
      if (dot < 0) {
        return text.length() <= 253;
      }
      start = dot + 1;
    }
  }

  /**
   * {@code ([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]} of at most 63 characters: the name of a label,
   * or its value.
   */
  public static boolean isQualifiedPart(String text) {
    if (text.isEmpty() || text.length() > 63) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inner = i > 0 && i < text.length() - 1 && (c == '-' || c == '_' || c == '.');
      if (!isLetterOrDigit(c) && !inner) {
        return false;
      }
    }
    return true;
  }

  /** Visible ASCII, no blanks. */
  public static boolean isGraphic(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }
}
