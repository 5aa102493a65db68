package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/** Sessions are only looked at once in a tick ({@code SessionTrackerImpl}, {@code ExpiryQueue}). */
final class ShortSessions implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Timing timing = Timing.of(ensemble);
    Effective shortest = timing.shortestSession();
    if (Timing.isUnclear(ensemble)
        || !shortest.written()
        || shortest.value() >= 2 * timing.tick().value()) {
      return;
    }
    Diagnostic told =
        Diagnostic.of(
            DiagnosticCode.SESSION_BELOW_TICKS, shortest.place(), Time.text(shortest.value()));
    told = timing.tick().written() ? told.related(timing.tick().place(), "the tick") : told;
    diagnostics.add(
        told.note(
                shortest.asTime()
                    + ", 2 x "
                    + timing.tick().asTime()
                    + " = "
                    + Time.text(2 * timing.tick().value()))
            .note(
                "a server looks for expired sessions once in a tick, so such a session ends up to a tick late, or for one lost heartbeat")
            .help("write a tickTime of at most " + Time.text(Math.max(1, shortest.value() / 2))));
  }
}
