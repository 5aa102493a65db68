package io.zkdsl.schema.config;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.ValueType;

/**
 * A number with a unit, such as {@code 2s} or {@code 64Mi}, as the whole number of the key's own
 * unit that {@code zoo.cfg} holds. A bare number is one of the key's own unit already.
 */
final class Measure implements ValueType<String> {
  private final KeyUnit unit;
  private final NumberRange range;

  Measure(KeyUnit unit, NumberRange range) {
    this.unit = unit;
    this.range = range;
  }

  @Override
  public String label() {
    String atLeast = range.min() <= 0 ? "" : " of at least " + unit.amount(range.min()) + ",";
    return unit.scale().noun
        + atLeast
        + " such as "
        + unit.example()
        + " (a bare number is in "
        + unit.many()
        + ")";
  }

  @Override
  public String placeholder() {
    return unit.scale().placeholder;
  }

  @Override
  public Decoded<String> decode(String text) {
    Numeral numeral = Numeral.read(text);
    if (numeral == null) {
      return Decoded.refused();
    }
    if (numeral.unit().isEmpty()) {
      return inRange(numeral.number(), text + " " + unit.many() + " is");
    }
    long factor = unit.scale().factor(numeral.unit());
    if (factor == 0) {
      return Decoded.refused(unit.scale().unitsInWords);
    }
    long smallest = numeral.inUnitsOf(factor);
    if (smallest == Long.MAX_VALUE) {
      return inRange(smallest, text + " is");
    }
    if (smallest % unit.factor() != 0) {
      return Decoded.refused(text + " is not a whole number of " + unit.many());
    }
    long number = smallest / unit.factor();
    return inRange(number, text + " is " + unit.amount(number) + ",");
  }

  /** {@code finding} begins the sentence that says that the number is too large. */
  private Decoded<String> inRange(long number, String finding) {
    if (range.overflows(number)) {
      return Decoded.refused(finding + " " + range.tooLarge());
    }
    return range.contains(number) ? Decoded.of(String.valueOf(number)) : Decoded.refused();
  }
}
