package io.zkdsl.schema.value;

import java.util.Arrays;
import java.util.Optional;

/** An IPv4 or IPv6 address, whatever its spelling. */
public final class Address {
  private static final int SHORTENED_AT_NO_PLACE = -1;

  /** Four bytes of IPv4, or eight groups of IPv6. */
  private final int[] parts;

  private Address(int[] parts) {
    this.parts = parts;
  }

  /** The address that a text spells, or nothing when it is none, such as a name. */
  public static Optional<Address> parse(String text) {
    int[] parts = text.indexOf(':') >= 0 ? groups(text) : bytes(text);
    return parts == null ? Optional.empty() : Optional.of(new Address(parts));
  }

  /** One spelling of each host: addresses have several, names one. */
  public static String canonical(String host) {
    Optional<Address> address = parse(host);
    return address.isPresent() ? address.get().toString() : host;
  }

  /** Whether a host is, on every machine, that machine itself. */
  public static boolean isLoopback(String host) {
    if (host.equals("localhost") || host.endsWith(".localhost")) { // RFC 6761
      return true;
    }
    Optional<Address> address = parse(host);
    return address.isPresent() && address.get().isLoopback();
  }

  private boolean isLoopback() {
    return isIpv4() ? parts[0] == 127 : isZeroUpTo(7) && parts[7] == 1;
  }

  /** Every address of the machine: good to listen on, but it leads nowhere. */
  public boolean isWildcard() {
    return isZeroUpTo(parts.length);
  }

  public boolean isMulticast() {
    return isIpv4() ? parts[0] >= 224 && parts[0] <= 239 : parts[0] >> 8 == 0xff;
  }

  public boolean isBroadcast() {
    return isIpv4() && parts[0] == 255 && parts[1] == 255 && parts[2] == 255 && parts[3] == 255;
  }

  /** IPv6 only: without the name of a network card it does not say on which network. */
  public boolean isLinkLocal() {
    return !isIpv4() && (parts[0] & 0xffc0) == 0xfe80;
  }

  private boolean isIpv4() {
    return parts.length == 4;
  }

  private boolean isZeroUpTo(int end) {
    for (int i = 0; i < end; i++) {
      if (parts[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /** Four numbers, without zeros in front: some read those as octal. */
  private static int[] bytes(String text) {
    int[] bytes = new int[4];
    int start = 0;
    for (int i = 0; i < 4; i++) {
      int end = i < 3 ? text.indexOf('.', start) : text.length();
      int length = end - start;
      if (end < 0 || length < 1 || length > 3 || length > 1 && text.charAt(start) == '0') {
        return null;
      }
      for (int j = start; j < end; j++) {
        if (digit(text.charAt(j), 10) < 0) {
          return null;
        }
        bytes[i] = bytes[i] * 10 + digit(text.charAt(j), 10);
      }
      if (bytes[i] > 255) {
        return null;
      }
      start = end + 1;
    }
    return bytes;
  }

  /** Groups of up to four digits between colons; two colons stand once for groups of zero. */
  private static int[] groups(String text) {
    int[] groups = new int[8];
    int count = 0;
    int shortened = SHORTENED_AT_NO_PLACE;
    int at = 0;
    if (text.startsWith("::")) {
      shortened = 0;
      at = 2;
    }
    while (at < text.length()) {
      int start = at;
      int group = 0;
      while (at < text.length() && digit(text.charAt(at), 16) >= 0) {
        group = group * 16 + digit(text.charAt(at++), 16);
      }
      if (at == start || at - start > 4 || count == 8) {
        return null;
      }
      groups[count++] = group;
      if (at == text.length()) {
        break;
      }
      if (text.charAt(at++) != ':' || at == text.length()) {
        return null;
      }
      if (text.charAt(at) == ':') {
        if (shortened != SHORTENED_AT_NO_PLACE) {
          return null;
        }
        shortened = count;
        at++;
      }
    }
    return shortened == SHORTENED_AT_NO_PLACE
        ? count == 8 ? groups : null
        : count < 8 ? lengthened(groups, count, shortened) : null;
  }

  private static int[] lengthened(int[] groups, int count, int shortened) {
    int[] all = new int[8];
    System.arraycopy(groups, 0, all, 0, shortened);
    int following = count - shortened;
    System.arraycopy(groups, shortened, all, 8 - following, following);
    return all;
  }

  /** Negative for what is no digit; those of other scripts are none here. */
  private static int digit(char c, int radix) {
    return c < 128 ? Character.digit(c, radix) : -1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Address && Arrays.equals(parts, ((Address) other).parts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(parts);
  }

  /** The one spelling of it that this class writes: no group of IPv6 is left out. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int part : parts) {
      text.append(text.length() == 0 ? "" : isIpv4() ? "." : ":");
      text.append(Integer.toString(part, isIpv4() ? 10 : 16));
    }
    return text.toString();
  }
}
