package io.zkdsl.target.config;

import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import java.util.Optional;

/** What {@code java.env} says: the heap in MiB, and flags with blanks between them. */
record JavaEnvView(Optional<Long> heap, Optional<String> flags) implements View {
  @Override
  public Object component(String name) {
    return switch (name) {
      case "heap" -> heap;
      case "flags" -> flags;
      default -> null;
    };
  }

  boolean saysSomething() {
    return heap.isPresent() || flags.isPresent();
  }

  static JavaEnvView of(Ensemble ensemble) {
    return new JavaEnvView(
        ensemble.resources().heap(),
        ensemble.jvmFlags().isEmpty()
            ? Optional.empty()
            : Optional.of(String.join(" ", ensemble.jvmFlags())));
  }
}
