package io.zkdsl.schema;

/** A whole number in a range, in decimal and without a sign. */
final class NumberType implements ValueType<Integer> {
  private final int least;
  private final int most;
  private final String label;
  private final String placeholder;

  NumberType(int least, int most, String label, String placeholder) {
    this.least = least;
    this.most = most;
    this.label = label;
    this.placeholder = placeholder;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String placeholder() {
    return placeholder;
  }

  @Override
  public Decoded<Integer> decode(String text) {
    if (text.isEmpty() || text.length() > 10) {
      return Decoded.refused();
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Decoded.refused();
      }
      number = number * 10 + digit;
    }
    if (text.length() > 1 && text.charAt(0) == '0') {
      return Decoded.refused("a leading zero means octal to some readers and nothing to others");
    }
    return number < least || number > most ? Decoded.refused() : Decoded.of((int) number);
  }
}
