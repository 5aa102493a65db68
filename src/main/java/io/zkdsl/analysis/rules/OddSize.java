package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/**
 * An even number of voters costs a server and gains nothing (administrator's guide, cross machine
 * requirements).
 */
final class OddSize implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    int voters = ensemble.voters();
    boolean unclear =
        ensemble.origins().isUnclear("size") || ensemble.origins().isUnclear("server");
    if (voters == 0 || voters % 2 == 1 || ensemble.isHierarchical() || unclear) {
      return;
    }
    int quorum = voters / 2 + 1;
    int tolerated = voters - quorum;
    diagnostics.add(
        Diagnostic.of(
                DiagnosticCode.EVEN_SIZE,
                ensemble.origins().of("size"),
                voters,
                tolerated,
                voters - 1)
            .note(
                "more than half must agree: "
                    + quorum
                    + " of "
                    + voters
                    + ", as against "
                    + voters / 2
                    + " of "
                    + (voters - 1)
                    + "; every write waits for one server more")
            .help(
                (ensemble.origins().has("size")
                        ? "write size " + (voters + 1)
                        : "describe one server more")
                    + " to tolerate the loss of "
                    + (tolerated + 1)));
  }
}
