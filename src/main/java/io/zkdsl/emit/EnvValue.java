package io.zkdsl.emit;

/** Writes values of env files, which have no escapes that all their readers know. */
final class EnvValue {
  private EnvValue() {}

  /**
   * The text itself.
   *
   * @throws IllegalStateException when Docker, Compose and kubectl would not all read the same
   *     value; whoever makes the variables refuses such values with a finding
   */
  static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean outerBlank = c == ' ' && (i == 0 || i == text.length() - 1);
      if (c < ' '
          || c > '~'
          || c < '0' && "\"'$".indexOf(c) >= 0
          || c == '\\'
          || c == '`'
          || outerBlank
          || c == '#' && i > 0 && text.charAt(i - 1) == ' ') {
        throw new IllegalStateException("not a value of an env file: " + text);
      }
    }
    return text;
  }
}
