package io.zkdsl.schema.value;

/** What is exposed how: {@code client as LoadBalancer}. */
public record Exposed(Side side, ServiceType type) {
  /** What a service of an ensemble can lead to. */
  public enum Side {
    /** Any server that serves. */
    CLIENT("client"),
    /** Each server by itself. */
    SERVERS("servers");

    private final String word;

    Side(String word) {
      this.word = word;
    }

    @Override
    public String toString() {
      return word;
    }
  }
}
