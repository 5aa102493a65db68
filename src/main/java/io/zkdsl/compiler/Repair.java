package io.zkdsl.compiler;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Edit;
import io.zkdsl.policy.Policy;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the mechanical repairs of a description's findings, again and again until there are none. A
 * text that cannot be parsed is left alone, unless the repair mends just that: what stands behind a
 * mistake may not mean what it seems to.
 */
public final class Repair {
  private static final int MOST_ROUNDS = 10;

  private final Compiler compiler;
  private final Policy policy;

  /**
   * @param policy what is not told is not repaired either
   */
  public Repair(Compiler compiler, Policy policy) {
    this.compiler = compiler;
    this.policy = policy;
  }

  /** A text after its repairs, and how many there were. */
  public record Repaired(SourceFile file, int made) {}

  public Repaired repair(SourceFile source) {
    SourceFile repaired = source;
    int made = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Edit> edits = edits(compiler.check(repaired, policy), repaired);
      if (edits.isEmpty()) {
        break;
      }
      made += edits.size();
      repaired = new SourceFile(source.path(), applied(edits, repaired.text()));
    }
    return new Repaired(repaired, made);
  }

  /** The edits in this file from its end to its start, none of which touches another. */
  private static List<Edit> edits(List<Diagnostic> diagnostics, SourceFile source) {
    List<Edit> edits = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      boolean here = diagnostic.location().file() == source;
      if (here && diagnostic.code().isOfSyntax() && diagnostic.fix().isEmpty()) {
        return List.of();
      }
      if (diagnostic.fix().isPresent() && diagnostic.fix().get().location().file() == source) {
        edits.add(diagnostic.fix().get());
      }
    }
    edits.sort(Comparator.comparing((Edit edit) -> edit.location().span().start()).reversed());
    List<Edit> apart = new ArrayList<>();
    for (Edit edit : edits) {
      boolean first = apart.isEmpty();
      if (first
          || edit.location().span().end()
              <= apart.get(apart.size() - 1).location().span().start()) {
        apart.add(edit);
      }
    }
    return apart;
  }

  private static String applied(List<Edit> edits, String text) {
    StringBuilder repaired = new StringBuilder(text);
    for (Edit edit : edits) {
      Span span = edit.location().span();
      repaired.replace(span.start(), span.end(), edit.replacement());
    }
    return repaired.toString();
  }
}
