package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Quorum;

/**
 * Every voter more makes writes slower, where observers do not (observers guide: "scaling ZooKeeper
 * with observers"). Counted is who must agree: 5 of 9 voters, but 4 of 9 in three groups.
 */
final class LargeQuorum implements Rule {
  private static final int MOST_VOTERS = 7;
  private static final int MOST_TO_AGREE = MOST_VOTERS / 2 + 1;
  private static final int FAR_TOO_MANY = 9;

  static boolean isLarge(Quorum quorum) {
    return quorum.smallest() > MOST_TO_AGREE;
  }

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Quorum quorum = ensemble.quorum();
    boolean unclear =
        ensemble.origins().isUnclear("size") || ensemble.origins().isUnclear("server");
    if (!isLarge(quorum) || !quorum.isComplete() || unclear) {
      return;
    }
    int voters = ensemble.voters();
    Diagnostic told =
        Diagnostic.of(
                DiagnosticCode.LARGE_QUORUM,
                ensemble.origins().of("size"),
                voters,
                quorum.smallest())
            .note(
                "the leader sends each write to all, and waits for "
                    + quorum.smallest()
                    + " logs on disk, its own among them; of 7 voters it would be "
                    + MOST_TO_AGREE);
    if (voters > FAR_TOO_MANY) {
      told =
          told.note(
              "they tolerate the loss of "
                  + quorum.tolerance()
                  + " servers at once, which hardly anything but a common mistake brings about");
    }
    diagnostics.add(told.help(help(ensemble, voters)));
  }

  private static String help(Ensemble ensemble, int voters) {
    if (ensemble.isHierarchical() || !ensemble.origins().has("size")) {
      return "write role observer in the blocks of the servers beyond the " + MOST_VOTERS + "th";
    }
    int observers = ensemble.servers().size() - MOST_VOTERS;
    return "write size " + MOST_VOTERS + "; observers " + observers;
  }
}
