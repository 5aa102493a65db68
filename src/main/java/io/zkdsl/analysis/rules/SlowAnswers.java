package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/**
 * Writes are flushed well before a follower counts as lost, and elections ask more rarely as they
 * last ({@code SyncRequestProcessor}, {@code FastLeaderElection}).
 */
final class SlowAnswers implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (Timing.isUnclear(ensemble)) {
      return;
    }
    Timing timing = Timing.of(ensemble);
    Effective flush = Effective.of(ensemble, "flushDelay", 0);
    if (!ensemble.isStandalone()
        && flush.written()
        && flush.value() > timing.syncMilliseconds() / 2) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.FLUSH_DELAY_LONG,
                  flush.place(),
                  Time.text(flush.value()),
                  Time.text(timing.syncMilliseconds()))
              .note(flush.asTime() + ", " + timing.sync().times(timing.tick()))
              .note("a follower acknowledges only what is flushed, and is dropped when it is late")
              .help("write at most " + Time.text(Math.max(1, timing.syncMilliseconds() / 10))));
    }
    Effective least = Effective.of(ensemble, "fastleader.minNotificationInterval", 200);
    Effective most = Effective.of(ensemble, "fastleader.maxNotificationInterval", 60_000);
    if (least.value() > most.value()) {
      Effective blamed = Timing.blamed(most, least);
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.NOTIFICATION_INTERVALS,
                  blamed.place(),
                  Time.text(least.value()),
                  Time.text(most.value()))
              .note(least.asTime() + ", " + most.asTime())
              .note("the first pause of an election is then longer than all that follow")
              .help("write maxNotificationInterval of at least minNotificationInterval"));
    }
  }
}
