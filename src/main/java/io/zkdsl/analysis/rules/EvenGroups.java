package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Quorum;
import io.zkdsl.model.Server;
import io.zkdsl.source.Location;

/**
 * An even number of groups gains nothing over one group less; of two, neither may be lost
 * (hierarchical quorums guide; {@code QuorumHierarchical} counts groups that have weight).
 */
final class EvenGroups implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Quorum quorum = ensemble.quorum();
    int groups = quorum.groups();
    boolean unclear =
        ensemble.origins().isUnclear("size") || ensemble.origins().isUnclear("server");
    if (unclear || !quorum.isComplete() || groups == 0 || groups % 2 == 1) {
      return;
    }
    int tolerated = groups - quorum.neededGroups();
    diagnostics.add(
        Diagnostic.of(
                DiagnosticCode.EVEN_GROUPS, lastGroup(ensemble), groups, tolerated, groups - 1)
            .note(
                "more than half of the groups must agree: "
                    + quorum.neededGroups()
                    + " of "
                    + groups
                    + ", as against "
                    + groups / 2
                    + " of "
                    + (groups - 1)
                    + "; a group without weight is not counted")
            .help(
                "describe one group more, of one server at least, to tolerate the loss of "
                    + (tolerated + 1)));
  }

  /** Where the last of the groups that count is named first. */
  private static Location lastGroup(Ensemble ensemble) {
    String name = "";
    Location place = ensemble.origins().of("server");
    for (Server server : ensemble.servers()) {
      boolean counts = server.votes() && server.weight().orElse(1) > 0;
      if (counts && server.group().isPresent() && !server.group().get().equals(name)) {
        boolean first = true;
        for (Server earlier : ensemble.servers()) {
          first &= earlier.id() >= server.id() || !earlier.group().equals(server.group());
        }
        if (first) {
          name = server.group().get();
          place = ensemble.origins().of("server " + server.id(), "group");
        }
      }
    }
    return place;
  }
}
