package io.zkdsl.schema.value;

/** Which nodes pass on traffic from outside. */
public enum TrafficPolicy {
  CLUSTER("Cluster"),
  LOCAL("Local");

  private final String word;

  TrafficPolicy(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
