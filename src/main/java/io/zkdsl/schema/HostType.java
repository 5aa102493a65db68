package io.zkdsl.schema;

import io.zkdsl.schema.value.Address;
import java.util.Locale;
import java.util.Optional;

/**
 * A host name (RFC 1123 subdomain, upper case allowed as DNS does not mind it), an IPv4 or an IPv6
 * address that leads to one machine.
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
    if (!addresses) {
      return Ascii.isDnsSubdomain(text) ? Decoded.of(text) : Decoded.refused();
    }
    Optional<Address> address = Address.parse(text);
    if (address.isPresent()) {
      return ofAddress(text, address.get());
    }
    if (Ascii.isDnsSubdomain(text) && !isOnlyNumbers(text)) {
      return Decoded.of(text);
    }
    String reason = whyNoName(text);
    return reason.isEmpty() ? Decoded.refused() : Decoded.refused(reason);
  }

  private static Decoded<String> ofAddress(String text, Address address) {
    if (address.isWildcard()) {
      return Decoded.refused(
          "every server tells the others its host; with "
              + text
              + " they could not come back to it");
    }
    if (address.isMulticast() || address.isBroadcast()) {
      return Decoded.refused(
          text + " is an address of many machines, and no server can be reached by it");
    }
    return address.isLinkLocal()
        ? Decoded.refused(
            text + " does not say on which network it is; take another address of that machine")
        : Decoded.of(text);
  }

  /** Such a text is read as an address, by some with parts left out, and it is none. */
  private static boolean isOnlyNumbers(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Ascii.isDigit(text.charAt(i)) && text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  private static String whyNoName(String text) {
    if (text.startsWith("[") && text.endsWith("]")) {
      return "write the address without brackets; they are added where they are needed";
    }
    if (text.indexOf('%') >= 0 && text.indexOf(':') >= 0) {
      return "a network card has another name on each machine; take an address without '%'";
    }
    if (text.indexOf(':') >= 0) {
      return "a port does not belong here; see 'ports'";
    }
    if (text.endsWith(".") && Ascii.isDnsSubdomain(text.substring(0, text.length() - 1))) {
      return "write it without the dot at the end: certificates do not have it";
    }
    if (text.indexOf('|') >= 0) {
      return "a server has one host here: several addresses need a switch that zoo.cfg cannot set";
    }
    if (Ascii.isDnsSubdomain(text)) {
      return "numbers alone are read as an address, and this is none: it takes four from 0 to 255";
    }
    return Ascii.isDnsSubdomain(text.toLowerCase(Locale.ROOT))
        ? "write host names in lower case: certificates and maps compare them letter by letter"
        : "";
  }
}
