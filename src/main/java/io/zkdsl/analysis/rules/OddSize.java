package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Quorum;

/**
 * An even number of voters costs a server and gains nothing (administrator's guide, cross machine
 * requirements). Beyond {@link LargeQuorum}'s number, one more would be the wrong advice.
 */
final class OddSize implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    int voters = ensemble.voters();
    boolean unclear =
        ensemble.origins().isUnclear("size") || ensemble.origins().isUnclear("server");
    Quorum quorum = ensemble.quorum();
    boolean even = voters % 2 == 0 && quorum.isComplete() && quorum.isMajority();
    if (!even || unclear || LargeQuorum.isLarge(quorum)) {
      return;
    }
    int tolerated = quorum.tolerance();
    diagnostics.add(
        Diagnostic.of(
                DiagnosticCode.EVEN_SIZE,
                ensemble.origins().of("size"),
                voters,
                tolerated,
                voters - 1)
            .note(
                "more than half must agree: "
                    + quorum.smallest()
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
