package io.zkdsl.schema.config;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.ValueType;

/** A plain decimal number without a unit: connections, threads, ticks. */
final class WholeNumber implements ValueType<String> {
  private final String noun;
  private final String placeholder;
  private final NumberRange range;
  private final String whyNoUnit;

  WholeNumber(String noun, String placeholder, NumberRange range, String whyNoUnit) {
    this.noun = noun;
    this.placeholder = placeholder;
    this.range = range;
    this.whyNoUnit = whyNoUnit;
  }

  @Override
  public String label() {
    return noun + " " + range.inWords();
  }

  @Override
  public String placeholder() {
    return placeholder;
  }

  /** Also drops leading zeros: some servers read {@code 010} as 8. */
  @Override
  public Decoded<String> decode(String text) {
    Numeral numeral = Numeral.read(text);
    if (numeral == null) {
      return Decoded.refused();
    }
    if (!numeral.unit().isEmpty()) {
      return Decoded.refused(whyNoUnit);
    }
    if (range.overflows(numeral.number())) {
      return Decoded.refused(text + " is " + range.tooLarge());
    }
    return range.contains(numeral.number())
        ? Decoded.of(String.valueOf(numeral.number()))
        : Decoded.refused();
  }
}
