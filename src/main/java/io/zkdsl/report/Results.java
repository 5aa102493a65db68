package io.zkdsl.report;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.source.SourceFile;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a run has to report.
 *
 * @param findings all findings, sorted
 * @param checked the paths of all files that were looked at
 * @param names turns the path of a file into the one that others know it by, relative to where the
 *     run began and with {@code /} between its parts
 */
public record Results(
    List<Diagnostic> findings, List<String> checked, UnaryOperator<String> names) {
  public Results {
    findings = List.copyOf(findings);
    checked = List.copyOf(checked);
  }

  String name(SourceFile file) {
    return isOnDisk(file.path()) ? names.apply(file.path()) : file.path();
  }

  /** Whether a path leads to a file, rather than to the standard input or a word of the command. */
  static boolean isOnDisk(String path) {
    return !path.startsWith("<") && !path.startsWith("--");
  }
}
