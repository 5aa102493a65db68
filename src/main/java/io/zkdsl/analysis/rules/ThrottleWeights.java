package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/** Numbers that a server corrects by another one ({@code BlueThrottle}, {@code WatcherCleaner}). */
final class ThrottleWeights implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (ensemble.origins().isUnclear("config")) {
      return;
    }
    Effective local = Effective.of(ensemble, "connection_throttle_local_session_weight", 1);
    raised(
        Effective.of(ensemble, "connection_throttle_global_session_weight", 3), local, diagnostics);
    raised(
        Effective.of(ensemble, "connection_throttle_renew_session_weight", 2), local, diagnostics);
    Effective dead = Effective.of(ensemble, "maxInProcessingDeadWatchers", -1);
    Effective threads = Effective.of(ensemble, "watcherCleanThreadsNum", 2);
    Effective threshold = Effective.of(ensemble, "watcherCleanThreshold", 1000);
    long suggested = threads.value() * threshold.value();
    if (dead.value() > 0 && dead.value() < suggested) {
      diagnostics.add(
          told(Timing.blamed(dead, threads, threshold), dead, suggested)
              .note(
                  dead.asCount()
                      + " is below "
                      + threads.asCount()
                      + " x "
                      + threshold.asCount()
                      + " = "
                      + suggested
                      + "; only a line of the log says so")
              .help("write " + dead.key() + " " + suggested + " or more"));
    }
  }

  private static void raised(Effective lower, Effective floor, Diagnostics diagnostics) {
    if (lower.value() >= floor.value() || !lower.written() && !floor.written()) {
      return;
    }
    Effective blamed = Timing.blamed(lower, floor);
    Diagnostic told = told(blamed, lower, floor.value());
    if (floor.written() && blamed != floor) {
      told = told.related(floor.place(), "the least that it may be");
    }
    diagnostics.add(
        told.note(
                lower.asCount()
                    + " is below "
                    + floor.asCount()
                    + "; only a line of the log says so")
            .help("write " + lower.key() + " " + floor.value() + " or more"));
  }

  private static Diagnostic told(Effective blamed, Effective lower, long least) {
    return Diagnostic.of(
        DiagnosticCode.THROTTLE_WEIGHTS, blamed.place(), lower.key(), lower.value(), least);
  }
}
