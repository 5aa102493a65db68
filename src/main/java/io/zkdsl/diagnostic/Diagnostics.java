package io.zkdsl.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects findings, so that a stage can add one and go on. */
public final class Diagnostics {
  /** More would help nobody, and take for ever where one long line holds them all. */
  private static final int MOST = 1_000;

  private final List<Diagnostic> found = new ArrayList<>();
  private boolean errors;

  public void add(Diagnostic diagnostic) {
    boolean firstError = !errors && diagnostic.severity() == Severity.ERROR;
    if (found.size() < MOST || firstError) {
      found.add(diagnostic);
    }
    errors |= firstError;
  }

  public void addAll(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      add(diagnostic);
    }
  }

  public boolean hasErrors() {
    return errors;
  }

  /** All findings in the order of the files and of the places in them, none twice. */
  public List<Diagnostic> sorted() {
    if (found.isEmpty()) {
      return List.of();
    }
    List<Diagnostic> sorted = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Diagnostic diagnostic : found) {
      if (seen.add(identity(diagnostic))) {
        sorted.add(diagnostic);
      }
    }
    sorted.sort(
        Comparator.comparing((Diagnostic d) -> d.location().file().path())
            .thenComparing(d -> d.location().span().start())
            .thenComparing(d -> d.location().span().end())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message));
    return List.copyOf(sorted);
  }

  /** A fragment that two ensembles use is told of once. */
  private static String identity(Diagnostic d) {
    return d.code().id()
        + '|'
        + d.location().file().path()
        + '|'
        + d.location().span()
        + '|'
        + d.message();
  }
}
