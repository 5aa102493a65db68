package io.zkdsl.schema;

/**
 * A DNS label: lower-case letters, digits and {@code -}, a letter or digit at both ends (RFC 1123,
 * RFC 1035).
 */
final class NameType implements ValueType<String> {
  private final String what;
  private final int longest;
  private final boolean digitFirst;

  NameType(String what, int longest, boolean digitFirst) {
    this.what = what;
    this.longest = longest;
    this.digitFirst = digitFirst;
  }

  @Override
  public String label() {
    return what
        + " (lower-case letters, digits and '-', at most "
        + longest
        + (digitFirst ? ")" : ", a letter first)");
  }

  @Override
  public String placeholder() {
    return "NAME";
  }

  @Override
  public Decoded<String> decode(String text) {
    if (text.length() > longest) {
      return Decoded.refused(
          "it has " + text.length() + " characters; at most " + longest + " are left for it");
    }
    return Ascii.isDnsLabel(text) && (digitFirst || !Ascii.isDigit(text.charAt(0)))
        ? Decoded.of(text)
        : Decoded.refused();
  }
}
