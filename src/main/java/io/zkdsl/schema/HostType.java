package io.zkdsl.schema;

import java.util.Locale;

/**
 * A host name (RFC 1123 subdomain, upper case allowed as DNS does not mind it), an IPv4 or an IPv6
 * address.
 */
final class HostType implements ValueType<String> {
  private final String what;
  private final boolean addresses;

  HostType(String what, boolean addresses) {
    this.what = what;
    this.addresses = addresses;
  }

  @Override
  public String label() {
    return what;
  }

  @Override
  public String placeholder() {
    return addresses ? "HOST" : "DOMAIN";
  }

  @Override
  public Decoded<String> decode(String text) {
    if (text.equals("0.0.0.0") || text.equals("::")) {
      return Decoded.refused(
          "every server tells the others its host; with "
              + text
              + " they could not come back to it");
    }
    if (addresses && text.indexOf(':') >= 0) {
      return isIpv6(text)
          ? Decoded.of(text)
          : Decoded.refused("a port does not belong here; see 'ports'");
    }
    if (Ascii.isDnsSubdomain(text)) {
      return Decoded.of(text);
    }
    return addresses && Ascii.isDnsSubdomain(text.toLowerCase(Locale.ROOT))
        ? Decoded.refused(
            "write host names in lower case: certificates and maps compare them letter by letter")
        : Decoded.refused();
  }

  private static boolean isIpv6(String text) {
    int groups = 0;
    int length = 0;
    boolean shortened = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        if (i + 1 < text.length() && text.charAt(i + 1) == ':') {
          if (shortened) {
            return false;
          }
          shortened = true;
        }
        groups += length > 0 ? 1 : 0;
        length = 0;
      } else if (Ascii.isHexDigit(c) && length < 4) {
        length++;
      } else {
        return false;
      }
    }
    groups += length > 0 ? 1 : 0;
    boolean looseEnd =
        text.length() > 1
            && (text.charAt(0) == ':' && text.charAt(1) != ':' || endsInOneColon(text));
    return !looseEnd && (shortened ? groups < 8 : groups == 8);
  }

  private static boolean endsInOneColon(String text) {
    return text.endsWith(":") && !text.endsWith("::");
  }
}
