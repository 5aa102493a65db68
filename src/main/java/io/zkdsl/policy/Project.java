package io.zkdsl.policy;

import io.zkdsl.diagnostic.Severity;
import io.zkdsl.schema.value.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The settings of a project, which stand in its {@code zkdsl.zk}.
 *
 * @param failOn from which severity on a check has failed
 * @param baseline the path of the file of known findings, relative to the settings
 * @param output the path of the output folder, relative to the settings
 */
public record Project(
    List<Verdict> verdicts,
    Optional<Severity> failOn,
    Optional<String> baseline,
    Optional<String> output) {
  /** That of descriptions without settings. */
  public static final Project NONE =
      new Project(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  public Project {
    verdicts = List.copyOf(verdicts);
  }
}
