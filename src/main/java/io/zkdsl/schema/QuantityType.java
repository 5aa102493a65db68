package io.zkdsl.schema;

import io.zkdsl.schema.value.Quantity;

/** A number of bytes in the manner of Kubernetes: {@code 20Gi}, {@code 512Mi}, {@code 1.5G}. */
final class QuantityType implements ValueType<Quantity> {
  private static final String WHY_LETTERS =
      "the units are Ki Mi Gi Ti (powers of 1024) and k M G T (powers of 1000), spelled so";

  @Override
  public String label() {
    return "a size such as 20Gi or 512Mi";
  }

  @Override
  public String placeholder() {
    return "SIZE";
  }

  @Override
  public Decoded<Quantity> decode(String text) {
    int end = 0;
    while (end < text.length() && (Ascii.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    if (end == 0 || text.charAt(0) == '.' || text.charAt(end - 1) == '.') {
      return Decoded.refused();
    }
    String unit = text.substring(end);
    if (unit.equals("m")) {
      return Decoded.refused("'m' means thousandths of a byte; write Mi for mebibytes");
    }
    long factor = Quantity.factor(unit);
    if (factor == 0) {
      return Decoded.refused(WHY_LETTERS);
    }
    long bytes = product(text.substring(0, end), factor);
    return bytes <= 0 ? Decoded.refused() : Decoded.of(new Quantity(text, bytes));
  }

  /** The number times the factor, rounded up; 0 when it is no number or too large. */
  private static long product(String number, long factor) {
    int dot = number.indexOf('.');
    if (number.indexOf('.', dot + 1) >= 0 && dot >= 0) {
      return 0;
    }
    String whole = dot < 0 ? number : number.substring(0, dot);
    String fraction = dot < 0 ? "" : number.substring(dot + 1);
    if (whole.length() > 15 || fraction.length() > 6) {
      return 0;
    }
    try {
      long scale = 1;
      for (int i = 0; i < fraction.length(); i++) {
        scale *= 10;
      }
      long parts = fraction.isEmpty() ? 0 : Math.multiplyExact(Long.parseLong(fraction), factor);
      return Math.addExact(
          Math.multiplyExact(Long.parseLong(whole), factor), (parts + scale - 1) / scale);
    } catch (ArithmeticException tooLarge) {
      return 0;
    }
  }
}
