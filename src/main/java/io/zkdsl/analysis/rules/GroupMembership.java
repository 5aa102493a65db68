package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;

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
    long weight = 0;
    for (Server server : ensemble.servers()) {
      String id = "server " + server.id();
      if (server.votes() && server.group().isEmpty()) {
        diagnostics.add(
            Diagnostic.of(DiagnosticCode.NOT_IN_A_GROUP, ensemble.origins().of(id), server.id())
                .note(
                    "with one group or weight all voting servers need a group; a server would stop with exit code 2")
                .help("write server " + server.id() + " { group NAME }"));
      } else if (!server.votes() && server.group().isPresent()) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.OBSERVER_IN_A_GROUP,
                    ensemble.origins().of(id, "group"),
                    server.id())
                .note(
                    "groups count votes, and an observer has none; a server would stop with a NullPointerException")
                .help("remove the group"));
      }
      weight += server.votes() ? server.weight().orElse(1) : 0;
    }
    if (weight == 0 && ensemble.voters() > 0) {
      Server first = ensemble.servers().get(0);
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.NO_WEIGHT, ensemble.origins().of("server " + first.id(), "weight"))
              .note("all votes weigh 0, so no leader is ever elected")
              .help("leave the weights out, or give some server more than 0"));
    }
  }
}
