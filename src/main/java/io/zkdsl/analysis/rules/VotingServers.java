package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/**
 * An ensemble has a server that votes (QuorumPeerConfig: "Observers w/o participants is an invalid
 * configuration").
 */
final class VotingServers implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    boolean unclear =
        ensemble.origins().isUnclear("size") || ensemble.origins().isUnclear("server");
    if (ensemble.voters() == 0 && !unclear) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.NO_SERVERS, ensemble.origins().of("size"), ensemble.name())
              .note(
                  ensemble.servers().isEmpty()
                      ? "without a vote no leader is elected, and nothing is served"
                      : "the observers would stop with exit code 2: "
                          + "Observers w/o participants is an invalid configuration")
              .help("write size 3, which goes on when one server fails"));
    }
  }
}
