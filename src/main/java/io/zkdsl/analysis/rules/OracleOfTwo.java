package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/**
 * An oracle is asked by exactly two voters, and takes the place of groups ({@code
 * QuorumPeerConfig.createQuorumVerifier}, {@code QuorumOracleMaj}).
 */
final class OracleOfTwo implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    boolean unclear =
        ensemble.origins().isUnclear("size") || ensemble.origins().isUnclear("server");
    if (ensemble.config("oraclePath").isEmpty() || unclear) {
      return;
    }
    if (ensemble.isHierarchical()) {
      diagnostics.add(
          told(ensemble, "the groups would be ignored")
              .note(
                  "with oraclePath a server counts plain majorities, whatever group and weight say")
              .help("leave out oraclePath, or the groups and weights"));
    } else if (ensemble.voters() != 2) {
      diagnostics.add(
          told(ensemble, "there are " + ensemble.voters() + " voting servers, not 2")
              .note("it decides between two servers of which one is gone; more decide by majority")
              .help("leave oraclePath out"));
    }
  }

  private static Diagnostic told(Ensemble ensemble, String why) {
    return Diagnostic.of(DiagnosticCode.ORACLE, ensemble.origins().of("config", "oraclePath"), why);
  }
}
