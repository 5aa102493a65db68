package io.zkdsl.schema.config;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.ValueType;

/** A number with or without a decimal point, such as a ratio or a probability. */
final class RealNumber implements ValueType<String> {
  private final int min;
  private final int max;

  RealNumber(int min, int max) {
    this.min = min;
    this.max = max;
  }

  @Override
  public String label() {
    return "a number from " + min + " to " + max + ", such as 0.25";
  }

  @Override
  public String placeholder() {
    return "NUMBER";
  }

  @Override
  public Decoded<String> decode(String text) {
    if (text.endsWith("%")) {
      return Decoded.refused("it is a fraction of 1, so write 0.25 for 25%");
    }
    if (!isDecimal(text)) {
      return Decoded.refused();
    }
    double number = Double.parseDouble(text);
    return number >= min && number <= max ? Decoded.of(text) : Decoded.refused();
  }

  /**
   * Digits, perhaps a minus before them and a point between them; {@code 1e3} and {@code NaN} are
   * not for readers.
   */
  private static boolean isDecimal(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int points = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean between = i > start && i < text.length() - 1;
      if (c == '.' && between) {
        points++;
      } else if (c < '0' || c > '9') {
        return false;
      }
    }
    return text.length() > start && points <= 1;
  }
}
