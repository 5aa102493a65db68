package io.zkdsl.schema.value;

/** What zkdsl can write. */
public enum TargetName {
  DOCKER("docker"),
  CONFIG("config"),
  KUBERNETES("kubernetes");

  private final String word;

  TargetName(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
