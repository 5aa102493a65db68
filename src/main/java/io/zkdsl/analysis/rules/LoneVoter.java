package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/**
 * Before 3.5 a single voter cannot have observers ({@code QuorumPeerConfig}: "Observers w/o quorum
 * is an invalid configuration"); since then {@code standaloneEnabled=false} allows it.
 */
final class LoneVoter implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    boolean lone = ensemble.voters() == 1 && !ensemble.isStandalone();
    if (lone && !ensemble.version().isAtLeast(3, 5, 0)) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.LONE_VOTER_WITH_OBSERVERS,
                  ensemble.origins().of("size"),
                  ensemble.version())
              .related(
                  ensemble.origins().of(ensemble.origins().has("version") ? "version" : "image"),
                  "the version")
              .note(
                  "the servers would stop with exit code 2: Observers w/o quorum is an invalid configuration")
              .help("write size 3, or use ZooKeeper 3.5 or newer"));
    }
  }
}
