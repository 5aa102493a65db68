package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/**
 * Loading takes longer than answering, connecting is a part of loading, and a lost leader is
 * noticed before sessions end ({@code Learner.connectToLeader}, {@code LearnerHandler}).
 */
final class LimitsInOrder implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Timing timing = Timing.of(ensemble);
    if (ensemble.isStandalone() || Timing.isUnclear(ensemble) || TimeOverflow.overflows(timing)) {
      return;
    }
    boolean swapped = timing.sync().value() > timing.init().value();
    if (swapped && !ShortLimits.isInitShort(timing)) {
      checkSync(timing, diagnostics);
    }
    checkConnect(ensemble, timing, diagnostics);
    if (!swapped) { // else it is the same syncLimit that is too long
      checkSessions(timing, diagnostics);
    }
  }

  private static void checkSync(Timing timing, Diagnostics diagnostics) {
    Effective blamed = Timing.blamed(timing.sync(), timing.init());
    Effective other = blamed == timing.sync() ? timing.init() : timing.sync();
    Diagnostic told =
        Diagnostic.of(
            DiagnosticCode.SYNC_ABOVE_INIT,
            blamed.place(),
            timing.sync().value(),
            timing.init().value());
    told = other.written() ? told.related(other.place(), "and this is the other") : told;
    diagnostics.add(
        told.note(timing.sync().times(timing.tick()) + ", " + timing.init().times(timing.tick()))
            .note(
                "a follower may then be silent for longer than it may take to load all its data, so a dead one is missed late")
            .help("write initLimit " + timing.sync().value() + " or more"));
  }

  private static void checkConnect(Ensemble ensemble, Timing timing, Diagnostics diagnostics) {
    Effective connect = Effective.of(ensemble, "connectToLearnerMasterLimit", 0);
    if (connect.value() > timing.init().value()) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.CONNECT_ABOVE_INIT,
                  connect.place(),
                  connect.value(),
                  timing.init().value())
              .note(connect.times(timing.tick()) + ", " + timing.init().times(timing.tick()))
              .note("the leader gives up on a follower that is still connecting")
              .help("write at most " + timing.init().asCount() + ", or 0 to take initLimit"));
    }
    Effective election = Effective.of(ensemble, "cnxTimeout", 5000);
    if (election.written() && election.value() >= timing.initMilliseconds()) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.CNX_TIMEOUT_LONG,
                  election.place(),
                  Time.text(election.value()),
                  Time.text(timing.initMilliseconds()))
              .note(election.asTime() + ", " + timing.init().times(timing.tick()))
              .note(
                  "one dead host holds up an election for longer than a leader waits for followers")
              .help("leave cnxTimeout out: 5 s is the default"));
    }
  }

  private static void checkSessions(Timing timing, Diagnostics diagnostics) {
    if (timing.syncMilliseconds() >= timing.longestSession().value()
        && timing.shortestSession().value() <= timing.longestSession().value()) {
      Effective blamed = Timing.blamed(timing.sync(), timing.longestSession(), timing.tick());
      Diagnostic told =
          Diagnostic.of(
              DiagnosticCode.SYNC_ABOVE_SESSION,
              blamed.place(),
              Time.text(timing.syncMilliseconds()),
              Time.text(timing.longestSession().value()));
      if (timing.longestSession().written() && blamed != timing.longestSession()) {
        told = told.related(timing.longestSession().place(), "the longest session");
      }
      diagnostics.add(
          told.note(timing.sync().times(timing.tick()) + ", " + timing.longestInWords())
              .note(
                  "clients of a server that lost its leader would lose their sessions before it notices: Session expired")
              .help("write a smaller syncLimit, or a longer maxSessionTimeout"));
    }
  }
}
