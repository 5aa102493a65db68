package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/**
 * A follower has time to fetch its data, and may pause for a garbage collection (administrator's
 * guide, {@code initLimit} and {@code syncLimit}; {@code Learner} and {@code LearnerHandler}).
 */
final class ShortLimits implements Rule {
  private static final long ENOUGH_TO_LOAD = 10_000;
  private static final long ENOUGH_FOR_A_PAUSE = 2_000;

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Timing timing = Timing.of(ensemble);
    if (ensemble.isStandalone() || Timing.isUnclear(ensemble) || TimeOverflow.overflows(timing)) {
      return;
    }
    if (isInitShort(timing)) {
      Effective blamed = Timing.blamed(timing.init(), timing.tick());
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.INIT_LIMIT_SHORT,
                  blamed.place(),
                  Time.text(timing.initMilliseconds()))
              .note(timing.init().times(timing.tick()))
              .note(
                  "a follower that takes longer starts over and over, and logs: Exception when following the leader")
              .help("write initLimit " + ticks(ENOUGH_TO_LOAD, timing) + " or more"));
    }
    if (timing.syncMilliseconds() < ENOUGH_FOR_A_PAUSE) {
      Effective blamed = Timing.blamed(timing.sync(), timing.tick());
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.SYNC_LIMIT_SHORT,
                  blamed.place(),
                  Time.text(timing.syncMilliseconds()))
              .note(timing.sync().times(timing.tick()))
              .note(
                  "each longer garbage collection costs a follower its place: Closing connection to peer due to transaction timeout")
              .help("write syncLimit " + ticks(ENOUGH_FOR_A_PAUSE, timing) + " or more"));
    }
  }

  static boolean isInitShort(Timing timing) {
    return timing.initMilliseconds() < ENOUGH_TO_LOAD;
  }

  private static long ticks(long milliseconds, Timing timing) {
    return (milliseconds + timing.tick().value() - 1) / timing.tick().value();
  }
}
