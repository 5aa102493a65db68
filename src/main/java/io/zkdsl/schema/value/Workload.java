package io.zkdsl.schema.value;

/** How servers run on Kubernetes. */
public enum Workload {
  PODS("pods"),
  STATEFULSET("statefulset");

  private final String word;

  Workload(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
