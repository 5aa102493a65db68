package io.zkdsl.policy;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Severity;
import io.zkdsl.schema.value.Level;
import io.zkdsl.schema.value.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives findings the severities that a project decided for them. */
final class Severities {
  private Severities() {}

  static List<Diagnostic> apply(List<Verdict> verdicts, List<Diagnostic> found) {
    if (verdicts.isEmpty()) {
      return found;
    }
    List<Diagnostic> decided = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      Optional<Verdict> verdict = verdict(verdicts, diagnostic);
      if (verdict.isEmpty()) {
        decided.add(diagnostic);
      } else if (verdict.get().level() != Level.OFF) {
        decided.add(
            diagnostic
                .severity(severity(verdict.get().level()))
                .note("the project's zkdsl.zk decides how bad this is: " + verdict.get().reason()));
      }
    }
    return decided;
  }

  private static Optional<Verdict> verdict(List<Verdict> verdicts, Diagnostic diagnostic) {
    for (Verdict verdict : verdicts) {
      if (verdict.code() == diagnostic.code() && verdict.code().mayBeTolerated()) {
        return Optional.of(verdict);
      }
    }
    return Optional.empty();
  }

  static Severity severity(Level level) {
    return switch (level) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case NOTE -> Severity.NOTE;
      case OFF -> throw new IllegalStateException("off is no severity");
    };
  }
}
