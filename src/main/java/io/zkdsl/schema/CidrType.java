package io.zkdsl.schema;

/** A range of IPv4 addresses, such as {@code 10.0.0.0/8}. */
final class CidrType implements ValueType<String> {
  private static final ValueType<Integer> OCTET = new NumberType(0, 255, "", "");
  private static final ValueType<Integer> PREFIX = new NumberType(0, 32, "", "");

  @Override
  public String label() {
    return "an address range such as 10.0.0.0/8";
  }

  @Override
  public String placeholder() {
    return "CIDR";
  }

  @Override
  public Decoded<String> decode(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || PREFIX.decode(text.substring(slash + 1)).isRefused()) {
      return Decoded.refused();
    }
    String[] octets = text.substring(0, slash).split("\\.", -1);
    for (String octet : octets) {
      if (OCTET.decode(octet).isRefused()) {
        return Decoded.refused();
      }
    }
    return octets.length == 4 ? Decoded.of(text) : Decoded.refused();
  }
}
