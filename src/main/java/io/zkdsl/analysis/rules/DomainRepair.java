package io.zkdsl.analysis.rules;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Quorum;
import java.util.List;

/** How voting servers are divided so that any one domain may be lost. */
final class DomainRepair {
  private DomainRepair() {}

  static String of(DomainKind kind, List<FailureDomain> domains, Ensemble ensemble) {
    Quorum quorum = ensemble.quorum();
    if (kind == DomainKind.SERVER) {
      return "let no weight be as large as all others together";
    }
    if (quorum.groups() > 1) {
      return "let the servers " + kind.inEach() + " be of one group";
    }
    return quorum.isMajority()
        ? ofMajority(kind, domains.size(), ensemble.voters())
        : "let the servers " + kind.inEach() + " have less than half of the weight";
  }

  /** Of two domains one holds half of the votes or more, whatever their number. */
  private static String ofMajority(DomainKind kind, int domains, int voters) {
    String word = kind.word();
    int most = Math.max(1, (voters - 1) / 2);
    int needed = (voters + most - 1) / most;
    if (domains < 3) {
      String use = domains == 1 ? "use three " + word + "s" : "use a third " + word;
      return needed > 3
          ? oneServerMore(kind, voters)
          : use + ", with at most " + most + " of the " + voters + " voting servers in each";
    }
    return domains >= needed
        ? "let at most " + most + " of the " + voters + " voting servers be " + kind.inEach()
        : oneServerMore(kind, voters);
  }

  /** Four servers need four domains, where five need three. */
  private static String oneServerMore(DomainKind kind, int voters) {
    return "describe "
        + (voters + 1)
        + " voting servers, with at most "
        + voters / 2
        + " "
        + kind.inEach();
  }
}
