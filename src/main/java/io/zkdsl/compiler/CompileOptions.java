package io.zkdsl.compiler;

import io.zkdsl.schema.value.TargetName;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a compile beside the description.
 *
 * @param targets what to write; empty leaves it to each ensemble
 * @param profile the profile to lay over the ensembles
 * @param overrides settings that win over all others, each as {@code NAME=VALUE}
 */
public record CompileOptions(
    Optional<List<TargetName>> targets, Optional<String> profile, List<String> overrides) {
  public static final CompileOptions DEFAULT =
      new CompileOptions(Optional.empty(), Optional.empty(), List.of());

  public CompileOptions {
    overrides = List.copyOf(overrides);
  }

  /** Whether descriptions are taken as they stand, with all that they ask for. */
  boolean leaveNothingOut() {
    return targets.isEmpty() && profile.isEmpty() && overrides.isEmpty();
  }
}
