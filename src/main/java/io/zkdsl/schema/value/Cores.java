package io.zkdsl.schema.value;

/** A number of processors with the spelling that Kubernetes reads, in thousandths. */
public record Cores(String text, int milli) {
  /** As a decimal number, which Docker reads: {@code 0.500}. */
  public String inCores() {
    String thousandths = Integer.toString(1000 + milli % 1000).substring(1);
    return milli / 1000 + (thousandths.equals("000") ? "" : "." + thousandths);
  }

  @Override
  public String toString() {
    return text;
  }
}
