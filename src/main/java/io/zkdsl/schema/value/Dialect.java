package io.zkdsl.schema.value;

/** Whose environment variables an image reads. */
public enum Dialect {
  OFFICIAL("official"),
  SERVICE("service"),
  BITNAMI("bitnami"),
  CONFLUENT("confluent"),
  FABRIC8("fabric8");

  private final String word;

  Dialect(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
