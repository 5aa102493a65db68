package io.zkdsl.policy;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.schema.block.EnsembleBlock;
import io.zkdsl.schema.block.FileBlock;
import io.zkdsl.source.Location;
import io.zkdsl.syntax.ParseResult;
import io.zkdsl.syntax.ast.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes back what comments suppress, and tells of comments that suppress nothing. */
final class Suppressions {
  private final List<Suppression> all = new ArrayList<>();
  private final Set<Suppression> used = new HashSet<>();
  private final List<Diagnostic> mistakes = new ArrayList<>();
  private final ParseResult checked;

  /**
   * @param files the file that is checked, then all that it imports
   */
  Suppressions(List<ParseResult> files) {
    this.checked = files.get(0);
    for (ParseResult file : files) {
      Directives directives = new Directives(file);
      all.addAll(directives.suppressions());
      mistakes.addAll(directives.mistakes());
    }
  }

  /** The findings that are left, with what is wrong with the comments themselves. */
  List<Diagnostic> apply(List<Diagnostic> found) {
    List<Diagnostic> left = new ArrayList<>();
    for (Diagnostic diagnostic : found) {
      if (!isSuppressed(diagnostic)) {
        left.add(diagnostic);
      }
    }
    left.addAll(mistakes);
    return left;
  }

  private boolean isSuppressed(Diagnostic diagnostic) {
    boolean suppressed = false;
    for (Suppression suppression : all) {
      if (suppression.covers(diagnostic)) {
        used.add(suppression);
        suppressed = true;
      }
    }
    return suppressed;
  }

  /**
   * The comments of the checked file that no finding met. What stands in a fragment or a profile is
   * judged only where it is used, which may be elsewhere, so nothing is said of comments there.
   */
  List<Diagnostic> unused() {
    List<Diagnostic> unused = new ArrayList<>();
    for (Suppression suppression : all) {
      Location place = suppression.place();
      if (!used.contains(suppression)
          && place.file() == checked.source()
          && !isConditional(place.span().start(), checked.file().statements())) {
        unused.add(
            Diagnostic.of(DiagnosticCode.SUPPRESSES_NOTHING, place, suppression.code().id())
                .note("left in place, it would hide the next one that comes up here")
                .help("take the comment out"));
      }
    }
    return unused;
  }

  private static boolean isConditional(int offset, List<Statement> statements) {
    for (Statement statement : statements) {
      if (statement.block().isEmpty() || !statement.span().contains(offset)) {
        continue;
      }
      String name = statement.name().text();
      return name.equals(FileBlock.FRAGMENT.name())
          || name.equals(EnsembleBlock.PROFILE.name())
          || isConditional(offset, statement.block().get().statements());
    }
    return false;
  }
}
