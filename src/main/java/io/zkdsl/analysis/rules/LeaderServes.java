package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/**
 * Health is asked over the client port, where a leader that serves nobody says so ({@code Leader}).
 */
final class LeaderServes implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (!ensemble.config("leaderServes").orElse("").equals("no") || ensemble.isStandalone()) {
      return;
    }
    diagnostics.add(
        Diagnostic.of(
                DiagnosticCode.LEADER_NEVER_READY, ensemble.origins().of("config", "leaderServes"))
            .note(
                "probes and health checks ask srvr, and the leader answers: This ZooKeeper instance is not currently serving requests")
            .note("the pod of the leader is never ready, and docker compose up --wait fails")
            .help("leave leaderServes out: reading costs a leader little"));
  }
}
