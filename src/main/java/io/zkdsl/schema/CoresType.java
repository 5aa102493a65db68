package io.zkdsl.schema;

import io.zkdsl.schema.value.Cores;

/** A number of processors in the manner of Kubernetes: {@code 2}, {@code 500m}, {@code 1.5}. */
final class CoresType implements ValueType<Cores> {
  @Override
  public String label() {
    return "processors such as 2 or 500m";
  }

  @Override
  public String placeholder() {
    return "CPUS";
  }

  @Override
  public Decoded<Cores> decode(String text) {
    boolean thousandths = text.endsWith("m");
    String number = thousandths ? text.substring(0, text.length() - 1) : text;
    int dot = number.indexOf('.');
    String whole = dot < 0 ? number : number.substring(0, dot);
    String fraction = dot < 0 ? "" : number.substring(dot + 1);
    if (!isDigits(whole)
        || whole.length() > 7
        || dot >= 0 && (thousandths || !isDigits(fraction) || fraction.length() > 3)) {
      return Decoded.refused();
    }
    int milli = Integer.parseInt(whole);
    if (!thousandths) {
      milli =
          milli > 100_000 ? 0 : milli * 1000 + Integer.parseInt((fraction + "000").substring(0, 3));
    }
    return milli == 0 ? Decoded.refused() : Decoded.of(new Cores(text, milli));
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Ascii.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
