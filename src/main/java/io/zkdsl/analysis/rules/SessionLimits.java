package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/**
 * The shortest session is no longer than the longest; either has a default of ticks ({@code
 * QuorumPeerConfig.parseProperties}).
 */
final class SessionLimits implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Timing timing = Timing.of(ensemble);
    if (Timing.isUnclear(ensemble)
        || timing.shortestSession().value() <= timing.longestSession().value()
        || TimeOverflow.overflows(timing)) {
      return;
    }
    Effective blamed = Timing.blamed(timing.longestSession(), timing.shortestSession());
    Diagnostic told =
        Diagnostic.of(
            DiagnosticCode.SESSION_LIMITS,
            blamed.place(),
            Time.text(timing.shortestSession().value()),
            Time.text(timing.longestSession().value()));
    if (timing.shortestSession().written() && blamed != timing.shortestSession()) {
      told = told.related(timing.shortestSession().place(), "the shortest");
    } else if (timing.tick().written()) {
      told = told.related(timing.tick().place(), "the tick that the other limit is counted in");
    }
    diagnostics.add(
        told.note("shortest: " + timing.shortestInWords() + "; longest: " + timing.longestInWords())
            .note(
                "a server stops with exit code 2: minSessionTimeout must not be larger than maxSessionTimeout")
            .help(
                blamed == timing.longestSession()
                    ? "write maxSessionTimeout of at least "
                        + Time.text(timing.shortestSession().value())
                    : "write minSessionTimeout of at most "
                        + Time.text(timing.longestSession().value())));
  }
}
