package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.InWords;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Quorum;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.SpreadOver;
import io.zkdsl.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * No server, zone, node or host takes the quorum with it (administrator's guide, "Cross Machine
 * Requirements"; hierarchical quorums guide). Nothing is said of an ensemble that is in one zone or
 * on one machine altogether: that was decided, unless {@code spread} says otherwise.
 */
final class FailureDomains implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    boolean unclear =
        ensemble.origins().isUnclear("size") || ensemble.origins().isUnclear("server");
    Quorum quorum = ensemble.quorum();
    if (unclear || !quorum.isComplete() || quorum.groups() == 0) {
      return;
    }
    Set<Integer> told = new TreeSet<>();
    for (DomainKind kind : DomainKind.values()) {
      List<FailureDomain> domains = FailureDomain.of(ensemble, kind);
      if (kind == DomainKind.SERVER || !isUnclear(kind, ensemble)) {
        check(domains, told, ensemble, diagnostics);
      }
    }
  }

  private static boolean isUnclear(DomainKind kind, Ensemble ensemble) {
    for (Server server : ensemble.servers()) {
      if (ensemble.origins().isUnclear("server " + server.id(), kind.statement())) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param told the servers whose loss was told of already: a domain with one of them adds nothing,
   *     as mending the first mends the second or shows it anew
   */
  private static void check(
      List<FailureDomain> domains, Set<Integer> told, Ensemble ensemble, Diagnostics diagnostics) {
    List<FailureDomain> fatal = new ArrayList<>();
    for (FailureDomain domain : domains) {
      if (!ensemble.quorum().survives(domain.ids()) && isSpread(domain, ensemble)) {
        boolean news = true;
        for (int id : domain.ids()) {
          news &= !told.contains(id);
        }
        told.addAll(domain.ids());
        if (news && !isToldElsewhere(domain, ensemble)) {
          fatal.add(domain);
        }
      }
    }
    if (!fatal.isEmpty()) {
      diagnostics.add(loss(fatal, domains, ensemble));
    }
  }

  /** Whether not all that votes is meant to be in this one place. */
  private static boolean isSpread(FailureDomain domain, Ensemble ensemble) {
    boolean claimed =
        domain.kind() == DomainKind.ZONE && ensemble.spread().contains(SpreadOver.ZONE)
            || domain.kind() == DomainKind.SERVER;
    return claimed || domain.voters().size() < ensemble.voters();
  }

  /** Of two servers {@link OddSize} tells, of two groups {@link EvenGroups}. */
  private static boolean isToldElsewhere(FailureDomain domain, Ensemble ensemble) {
    Quorum quorum = ensemble.quorum();
    return domain.kind() == DomainKind.SERVER && (quorum.isMajority() || ensemble.voters() == 1)
        || quorum.groups() == 2 && domain.isInOneGroup()
        || isBroken(domain, ensemble);
  }

  /** Whether its servers cannot be together there at all, which is an error of its own. */
  private static boolean isBroken(FailureDomain domain, Ensemble ensemble) {
    if (domain.kind() == DomainKind.NODE && ensemble.spread().contains(SpreadOver.HOST)) {
      return true;
    }
    Server first = domain.voters().get(0);
    for (Server other : domain.voters().subList(1, domain.voters().size())) {
      boolean apart = domain.kind() == DomainKind.NODE && !other.zone().equals(first.zone());
      boolean clash =
          domain.kind() == DomainKind.HOST
              && !PortsOfHost.clashing(ensemble, first, ensemble, other).isEmpty();
      if (apart || clash) {
        return true;
      }
    }
    return false;
  }

  private static Diagnostic loss(
      List<FailureDomain> fatal, List<FailureDomain> domains, Ensemble ensemble) {
    FailureDomain first = fatal.get(0);
    Diagnostic told =
        Diagnostic.of(
            DiagnosticCode.LOSS_STOPS_ENSEMBLE,
            place(first, ensemble),
            first.inWords(),
            remainder(first, ensemble));
    for (FailureDomain other : fatal.subList(1, fatal.size())) {
      told = told.related(place(other, ensemble), "and so does the loss of " + other.inWords());
    }
    if (first.kind() != DomainKind.SERVER) {
      told =
          told.note(first.inWords() + " holds " + InWords.of("server", Server.ids(first.voters())));
    }
    if (domains.size() == 2 && first.kind() != DomainKind.SERVER) {
      told = told.note("of two, one always holds half of the votes or more");
    }
    if (first.voters().size() == ensemble.voters()) {
      told = told.related(ensemble.origins().of("spread"), "spread is asked for here");
    } else {
      told =
          told.note(
              "the others would stay up and answer: This ZooKeeper instance is not currently serving requests");
    }
    return told.help(DomainRepair.of(first.kind(), domains, ensemble));
  }

  private static Location place(FailureDomain domain, Ensemble ensemble) {
    return ensemble
        .origins()
        .of("server " + domain.voters().get(0).id(), domain.kind().statement());
  }

  /** What would be left, and what is needed, in the units in which this quorum is counted. */
  private static String remainder(FailureDomain lost, Ensemble ensemble) {
    Quorum quorum = ensemble.quorum();
    Set<Integer> alive = new TreeSet<>();
    for (Server server : ensemble.servers()) {
      if (server.votes() && !lost.ids().contains(server.id())) {
        alive.add(server.id());
      }
    }
    if (quorum.isMajority()) {
      return alive.size()
          + " of "
          + ensemble.voters()
          + " voting servers would remain, and "
          + quorum.smallest()
          + " are needed";
    }
    return quorum.groups() == 1
        ? "a weight of "
            + quorum.weightOf(alive)
            + " of "
            + quorum.weight()
            + " would remain, and "
            + (quorum.weight() / 2 + 1)
            + " is needed"
        : quorum.groupsWonBy(alive)
            + " of "
            + quorum.groups()
            + " groups would keep more than half of their weight, and "
            + quorum.neededGroups()
            + " are needed";
  }
}
