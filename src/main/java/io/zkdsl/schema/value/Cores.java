package io.zkdsl.schema.value;

/** A number of processors with the spelling that Kubernetes reads, in thousandths. */
public record Cores(String text, int milli) {
  @Override
  public String toString() {
    return text;
  }
}
