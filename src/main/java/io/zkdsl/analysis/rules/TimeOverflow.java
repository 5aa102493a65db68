package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/**
 * A server multiplies ticks in 32 bits ({@code QuorumPeerConfig}, {@code Learner}, {@code Leader}).
 */
final class TimeOverflow implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Timing timing = Timing.of(ensemble);
    if (Timing.isUnclear(ensemble) || !overflows(timing)) {
      return;
    }
    long ticks = ticks(timing);
    Effective blamed = Timing.blamed(timing.tick(), timing.init(), timing.sync());
    diagnostics.add(
        Diagnostic.of(DiagnosticCode.TIME_OVERFLOW, blamed.place(), ticks, timing.tick().asTime())
            .note(
                ticks
                    + " x "
                    + timing.tick().value()
                    + " ms = "
                    + ticks * timing.tick().value()
                    + " ms, and a server counts up to 2147483647 ms")
            .note(
                "the product turns negative: the server stops with exit code 2, or no follower can connect")
            .help("write tickTime 2s and limits of less than a thousand ticks"));
  }

  static boolean overflows(Timing timing) {
    return ticks(timing) > Integer.MAX_VALUE / timing.tick().value();
  }

  /** The largest number of ticks that a server multiplies: limits it was given need no ticks. */
  private static long ticks(Timing timing) {
    long ofSessions = timing.longestSession().written() ? 2 : 20;
    long ofLimits = timing.isAlone() ? 0 : timing.init().value() + timing.sync().value();
    return Math.max(ofSessions, ofLimits);
  }
}
