package io.zkdsl.schema;

/**
 * The name of something inside descriptions: letters, digits, {@code -}, {@code _} and {@code .},
 * at most 63.
 */
final class IdentifierType implements ValueType<String> {
  private final String what;

  IdentifierType(String what) {
    this.what = what;
  }

  @Override
  public String label() {
    return what + " (letters, digits, '-', '_' and '.', at most 63)";
  }

  @Override
  public String placeholder() {
    return "NAME";
  }

  @Override
  public Decoded<String> decode(String text) {
    return Ascii.isQualifiedPart(text) ? Decoded.of(text) : Decoded.refused();
  }
}
