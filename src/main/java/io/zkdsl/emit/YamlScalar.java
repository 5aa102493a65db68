package io.zkdsl.emit;

/**
 * Writes texts as YAML scalars: plain where every YAML 1.1 and 1.2 reader takes them for that text,
 * else quoted.
 */
final class YamlScalar {
  private YamlScalar() {}

  static String of(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /**
   * A letter or {@code /} first, then nothing that YAML gives a meaning to, and none of the words
   * and numbers that some reader takes for something else ({@code no}, {@code 1e3}, {@code 12:30}).
   */
  private static boolean isPlain(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0)) && text.charAt(0) != '/') {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && (c < '0' || c > '9') && "-_./:".indexOf(c) < 0) {
        return false;
      }
    }
    return !text.endsWith(":") && !isReserved(text);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isReserved(String text) {
    if (text.length() > 5) {
      return false;
    }
    for (String word : RESERVED) {
      if (word.equalsIgnoreCase(text)) {
        return true;
      }
    }
    return false;
  }

  private static final String[] RESERVED = {
    "y", "n", "yes", "no", "on", "off", "true", "false", "null"
  };

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"':
        case '\\':
          quoted.append('\\').append(c);
          break;
        case '\n':
          quoted.append("\\n");
          break;
        case '\t':
          quoted.append("\\t");
          break;
        default:
          if (isPrintable(c) || isPair(text, i - 1) || isPair(text, i)) {
            quoted.append(c);
          } else {
            String hex = Integer.toHexString(c);
            quoted.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
          }
      }
    }
    return quoted.append('"').toString();
  }

  /** What may stand in a YAML text as it is; the rest is invisible, a line break or refused. */
  private static boolean isPrintable(char c) {
    return c >= ' ' && c < 0x7F
        || c >= 0xA0 && c < 0xFFFE && !Character.isSurrogate(c) && !isInvisible(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u2028' || c == '\u2029' || c == '\uFEFF';
  }

  /** Whether two {@code char}s from here on are one character. */
  private static boolean isPair(String text, int i) {
    return i >= 0
        && i + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }
}
