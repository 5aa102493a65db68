package io.zkdsl.schema.value;

import java.util.Optional;

/** How large the Java heap is: a share of the memory limit, or a fixed size. */
public record Heap(int percent, Optional<Quantity> size) {
  public static Heap share(int percent) {
    return new Heap(percent, Optional.empty());
  }

  public static Heap fixed(Quantity size) {
    return new Heap(0, Optional.of(size));
  }

  /** In MiB, which is what {@code ZK_SERVER_HEAP} counts in. */
  public long mebibytes(Quantity memory) {
    return size.isPresent() ? size.get().toMebibytes() : memory.toMebibytes() * percent / 100;
  }

  @Override
  public String toString() {
    return size.isPresent() ? size.get().text() : percent + "%";
  }
}
