package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.InWords;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Listener;
import io.zkdsl.model.Model;
import io.zkdsl.model.Server;
import java.util.List;

/** Two ensembles on one host share its ports, as {@link PortsOfHost} says of two servers. */
final class HostsOfEnsembles implements ModelRule {
  @Override
  public void check(Model model, Diagnostics diagnostics) {
    List<Ensemble> ensembles = model.ensembles();
    for (int i = 0; i < ensembles.size(); i++) {
      for (int j = 0; j < i; j++) {
        check(ensembles.get(j), ensembles.get(i), diagnostics);
      }
    }
  }

  /** Tells of the first host that two ensembles have in common: the others are no other mistake. */
  private static void check(Ensemble one, Ensemble other, Diagnostics diagnostics) {
    for (Server second : other.servers()) {
      for (Server first : one.servers()) {
        List<Listener> clashing = PortsOfHost.clashing(one, first, other, second);
        if (!clashing.isEmpty()) {
          diagnostics.add(clash(one, first, other, second, clashing));
          return;
        }
      }
    }
  }

  private static Diagnostic clash(
      Ensemble one, Server first, Ensemble other, Server second, List<Listener> clashing) {
    return Diagnostic.of(
            DiagnosticCode.PORT_OF_TWO_ENSEMBLES,
            other.origins().of("server " + second.id(), "host"),
            one.name(),
            other.name(),
            InWords.of("port", Listener.ports(clashing))
                + " of host "
                + second.host().orElseThrow())
        .related(one.origins().of("server " + first.id(), "host"), "the same host")
        .note("the second server to start could not bind its ports: Address already in use")
        .help("give ensemble '" + other.name() + "' ports of its own");
  }
}
