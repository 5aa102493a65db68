package io.zkdsl.schema;

/** The value of a Kubernetes label (apimachinery, {@code IsValidLabelValue}); may be empty. */
final class LabelValueType implements ValueType<String> {
  @Override
  public String label() {
    return "a label value (letters, digits, '-', '_' and '.', a letter or digit at both ends, at most 63)";
  }

  @Override
  public String placeholder() {
    return "VALUE";
  }

  @Override
  public Decoded<String> decode(String text) {
    return text.isEmpty() || Ascii.isQualifiedPart(text) ? Decoded.of(text) : Decoded.refused();
  }
}
