package io.zkdsl.kubernetes;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The written form of an IP network, decided without asking a resolver. */
final class Networks {
  private static final Pattern V4 =
      Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})/(\\d{1,2})");
  private static final Pattern V6 = Pattern.compile("(?=.*:.*:)[0-9a-fA-F:]{2,39}/(\\d{1,3})");

  private Networks() {}

  static boolean isNetwork(String text) {
    Matcher v4 = V4.matcher(text);
    if (v4.matches()) {
      return number(v4, 5) <= 32
          && number(v4, 1) < 256
          && number(v4, 2) < 256
          && number(v4, 3) < 256
          && number(v4, 4) < 256;
    }
    Matcher v6 = V6.matcher(text);
    return v6.matches() && number(v6, 1) <= 128;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
