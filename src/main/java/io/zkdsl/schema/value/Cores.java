package io.zkdsl.schema.value;

import java.math.BigDecimal;

/** A number of processors with the spelling that Kubernetes reads, in thousandths. */
public record Cores(String text, int milli) {
  /** As a decimal number, which Docker reads: {@code 0.5}. */
  public String inCores() {
    return BigDecimal.valueOf(milli, 3).stripTrailingZeros().toPlainString();
  }

  @Override
  public String toString() {
    return text;
  }
}
