package io.zkdsl.schema.value;

/** A kind of failure domain. */
public enum SpreadOver {
  HOST("host"),
  ZONE("zone");

  private final String word;

  SpreadOver(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
