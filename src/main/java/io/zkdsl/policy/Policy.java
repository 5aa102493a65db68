package io.zkdsl.policy;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.Severity;
import io.zkdsl.syntax.Comment;
import io.zkdsl.syntax.ParseResult;
import java.util.List;
import java.util.Optional;

/** What holds for the findings of one file: its comments, its project, its baseline. */
public record Policy(Project project, Optional<Baseline> baseline) {
  public static final Policy NONE = new Policy(Project.NONE, Optional.empty());

  /**
   * What is told of all that was found.
   *
   * @param files the file that is checked, then all that it imports
   * @param complete whether all of the file was looked at, as it stands; else a comment may
   *     suppress what another run finds
   */
  public List<Diagnostic> judge(List<Diagnostic> found, List<ParseResult> files, boolean complete) {
    List<Diagnostic> left = found;
    if (haveDirectives(files)) {
      Suppressions suppressions = new Suppressions(files);
      left = suppressions.apply(left);
      if (complete && !hasErrors(found)) {
        left.addAll(suppressions.unused());
      }
      left = sorted(left);
    }
    left = baseline.isPresent() ? baseline.get().apply(left) : left;
    return Severities.apply(project.verdicts(), left);
  }

  private static boolean haveDirectives(List<ParseResult> files) {
    for (ParseResult file : files) {
      for (Comment comment : file.comments()) {
        if (comment.text().contains("zkdsl:")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasErrors(List<Diagnostic> found) {
    for (Diagnostic diagnostic : found) {
      if (diagnostic.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }

  private static List<Diagnostic> sorted(List<Diagnostic> found) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(found);
    return diagnostics.sorted();
  }
}
