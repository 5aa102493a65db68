package io.zkdsl.schema.config;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.ValueType;

/**
 * A host name or an IP address, without a port. Whether it resolves is only known where the server
 * runs.
 */
final class HostName implements ValueType<String> {
  @Override
  public String label() {
    return "a host name or an IP address, such as 0.0.0.0";
  }

  @Override
  public String placeholder() {
    return "HOST";
  }

  @Override
  public Decoded<String> decode(String text) {
    int colon = text.indexOf(':');
    if (colon >= 0 && colon == text.lastIndexOf(':')) {
      return Decoded.refused("write the host without a port");
    }
    boolean address = colon >= 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPartOfName(c) && !(address && isPartOfAddress(c))) {
        return Decoded.refused();
      }
    }
    return text.isEmpty() || text.charAt(0) == '-' ? Decoded.refused() : Decoded.of(text);
  }

  private static boolean isPartOfName(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_'
        || c == '.';
  }

  /** What an IPv6 address has beside digits and letters, in brackets or not, with a zone or not. */
  private static boolean isPartOfAddress(char c) {
    return c == ':' || c == '[' || c == ']' || c == '%';
  }
}
