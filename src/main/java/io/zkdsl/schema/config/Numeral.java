package io.zkdsl.schema.config;

/**
 * A whole number and the unit that stands right behind it: {@code 64} and {@code Mi}. A number with
 * too many digits is the largest {@code long}, which no range contains.
 */
record Numeral(long number, String unit) {
  /** Reads a text; null when it does not start with a number. */
  static Numeral read(String text) {
    boolean negative = text.startsWith("-");
    int start = negative ? 1 : 0;
    int end = start;
    long number = 0;
    while (end < text.length() && isDigit(text.charAt(end))) {
      number = plus(times(number, 10), text.charAt(end) - '0');
      end++;
    }
    return end == start ? null : new Numeral(negative ? -number : number, text.substring(end));
  }

  /** The number in a unit that is smaller by the factor. */
  long inUnitsOf(long factor) {
    return number < 0 ? -times(-number, factor) : times(number, factor);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static long times(long number, long factor) {
    return number > Long.MAX_VALUE / factor ? Long.MAX_VALUE : number * factor;
  }

  private static long plus(long number, long digit) {
    return number > Long.MAX_VALUE - digit ? Long.MAX_VALUE : number + digit;
  }
}
