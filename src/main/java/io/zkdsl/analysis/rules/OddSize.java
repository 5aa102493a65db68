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
    if (voters == 0 || voters % 2 == 1 || ensemble.isHierarchical()) {
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
                "write size "
                    + (voters + 1)
                    + " to tolerate "
                    + (tolerated + 1)
                    + ", or size "
                    + (voters - 1)));
  }
}
