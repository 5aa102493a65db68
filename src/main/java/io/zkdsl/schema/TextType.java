package io.zkdsl.schema;

/** Any text on one line. */
final class TextType implements ValueType<String> {
  static final String WHY_PLAIN =
      "a line break or control character would start a new line in the files that carry it";

  private final String what;

  TextType(String what) {
    this.what = what;
  }

  @Override
  public String label() {
    return what;
  }

  @Override
  public String placeholder() {
    return "TEXT";
  }

  @Override
  public Decoded<String> decode(String text) {
    return isPlain(text) ? Decoded.of(text) : Decoded.refused(WHY_PLAIN);
  }

  /** Whether a text has no control characters, no line separators and no broken surrogates. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c)
          || c == '\u2028'
          || c == '\u2029'
          || c == '\uFEFF'
          || c == '\uFFFE'
          || c == '\uFFFF') {
        return false;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }
}
