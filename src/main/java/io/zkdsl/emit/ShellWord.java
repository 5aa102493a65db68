package io.zkdsl.emit;

/** Writes texts as words of a POSIX shell. */
final class ShellWord {
  private ShellWord() {}

  static String of(String text) {
    return isPlain(text) ? text : "'" + text.replace("'", "'\\''") + "'";
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "-_./:@,+".indexOf(c) >= 0;
      if (!plain) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
