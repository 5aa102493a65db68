package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.InWords;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import java.util.ArrayList;
import java.util.List;

/**
 * A voter without weight is an observer in all but name ({@code FastLeaderElection} never elects
 * it, {@code QuorumHierarchical} adds nothing for it).
 */
final class WeightlessVoters implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    List<Server> weightless = new ArrayList<>();
    for (Server server : ensemble.servers()) {
      if (server.votes() && server.weight().orElse(1) == 0) {
        weightless.add(server);
      }
    }
    if (weightless.isEmpty() || ensemble.quorum().groups() == 0) {
      return;
    }
    boolean one = weightless.size() == 1;
    Diagnostic told =
        Diagnostic.of(
            DiagnosticCode.WEIGHTLESS_VOTER,
            ensemble.origins().of("server " + weightless.get(0).id(), "weight"),
            InWords.of("server", Server.ids(weightless)) + (one ? " votes" : " vote"));
    for (Server other : weightless.subList(1, weightless.size())) {
      told = told.related(ensemble.origins().of("server " + other.id(), "weight"), "nor does this");
    }
    diagnostics.add(
        told.note(
                "a server without weight is sent each write to confirm, but its answer is not counted, and it is never "
                    + "elected")
            .help("write role observer, and leave out its group and weight"));
  }
}
