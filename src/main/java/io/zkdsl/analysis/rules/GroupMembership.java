package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.InWords;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * In a hierarchical quorum every voter is in a group, no observer is, and some weight is there to
 * win ({@code QuorumHierarchical}).
 */
final class GroupMembership implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (!ensemble.isHierarchical()) {
      return;
    }
    checkVoters(ensemble, diagnostics);
    checkObservers(ensemble, diagnostics);
    checkWeights(ensemble, diagnostics);
  }

  private static void checkVoters(Ensemble ensemble, Diagnostics diagnostics) {
    List<Server> without = new ArrayList<>();
    for (Server server : ensemble.servers()) {
      boolean unclear = ensemble.origins().isUnclear("server " + server.id(), "group");
      if (server.votes() && server.group().isEmpty() && !unclear) {
        without.add(server);
      }
    }
    if (without.isEmpty() || ensemble.origins().isUnclear("server")) {
      return;
    }
    String first = "server " + without.get(0).id();
    Location switchedOn = switchedOn(ensemble);
    Location place = ensemble.origins().has(first) ? ensemble.origins().of(first) : switchedOn;
    Diagnostic told =
        Diagnostic.of(
            DiagnosticCode.NOT_IN_A_GROUP,
            place,
            InWords.of("server", Server.ids(without)) + (without.size() == 1 ? " is" : " are"));
    told =
        place == switchedOn
            ? told.label("groups begin here")
            : told.related(switchedOn, "groups begin here");
    diagnostics.add(
        told.note(
                "with one group or weight all voting servers need a group; a server would stop with exit code 2: Server "
                    + without.get(0).id()
                    + "is not in a group")
            .help("write " + first + " { group NAME }"));
  }

  private static Location switchedOn(Ensemble ensemble) {
    for (Server server : ensemble.servers()) {
      for (String statement : List.of("group", "weight")) {
        if (ensemble.origins().has("server " + server.id(), statement)) {
          return ensemble.origins().of("server " + server.id(), statement);
        }
      }
    }
    throw new IllegalStateException("no server has a group or a weight");
  }

  private static void checkObservers(Ensemble ensemble, Diagnostics diagnostics) {
    for (Server server : ensemble.servers()) {
      if (!server.votes() && server.group().isPresent()) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.OBSERVER_IN_A_GROUP,
                    ensemble.origins().of("server " + server.id(), "group"),
                    server.id())
                .note(
                    "groups count votes, and an observer has none; a server would stop with exit code 1: NullPointerException")
                .help("remove the group"));
      }
    }
  }

  private static void checkWeights(Ensemble ensemble, Diagnostics diagnostics) {
    for (Server server : ensemble.servers()) {
      if (server.votes() && server.weight().orElse(1) > 0) {
        return;
      }
    }
    for (Server server : ensemble.servers()) {
      if (server.votes()) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.NO_WEIGHT,
                    ensemble.origins().of("server " + server.id(), "weight"))
                .note(
                    "all votes weigh 0, so no leader is ever elected; the servers would answer for ever: "
                        + "This ZooKeeper instance is not currently serving requests")
                .help("leave the weights out"));
        return;
      }
    }
  }
}
