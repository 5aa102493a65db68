package io.zkdsl.report;

import java.nio.charset.StandardCharsets;

/** A path as a URI reference (RFC 3986): relative unless the path is absolute. */
final class UriPath {
  private static final String PLAIN = "-._~/!$&'()*+,;=@";

  private UriPath() {}

  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return uri.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
