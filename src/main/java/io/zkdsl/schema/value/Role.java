package io.zkdsl.schema.value;

/** Whether a server votes. */
public enum Role {
  PARTICIPANT("participant"),
  OBSERVER("observer");

  private final String word;

  Role(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
