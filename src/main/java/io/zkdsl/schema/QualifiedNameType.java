package io.zkdsl.schema;

/**
 * The key of a label or annotation: {@code name} or {@code prefix/name} (apimachinery, {@code
 * IsQualifiedName}).
 */
final class QualifiedNameType implements ValueType<String> {
  private final String what;

  QualifiedNameType(String what) {
    this.what = what;
  }

  @Override
  public String label() {
    return what
        + " such as team or example.com/team (the name at most 63, the prefix a DNS subdomain)";
  }

  @Override
  public String placeholder() {
    return "KEY";
  }

  @Override
  public Decoded<String> decode(String text) {
    int slash = text.indexOf('/');
    boolean prefixed = slash < 0 || Ascii.isDnsSubdomain(text.substring(0, slash));
    return prefixed && Ascii.isQualifiedPart(text.substring(slash + 1))
        ? Decoded.of(text)
        : Decoded.refused();
  }
}
