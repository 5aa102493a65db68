package io.zkdsl.schema.value;

/** How a Kubernetes Service is reached. */
public enum ServiceType {
  CLUSTER_IP("ClusterIP"),
  NODE_PORT("NodePort"),
  LOAD_BALANCER("LoadBalancer");

  private final String word;

  ServiceType(String word) {
    this.word = word;
  }

  @Override
  public String toString() {
    return word;
  }
}
