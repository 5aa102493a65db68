package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import java.util.HashMap;
import java.util.Map;

/**
 * Servers that share a host share its ports; ZooKeeper itself does not notice until the second one
 * starts.
 */
final class PortsOfHost implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Map<String, Server> taken = new HashMap<>();
    for (Server server : ensemble.servers()) {
      if (server.host().isPresent()) {
        for (Listener listener : Listener.of(server)) {
          Server first = taken.putIfAbsent(server.host().get() + " " + listener.port(), server);
          if (first != null && first != server) {
            diagnostics.add(clash(ensemble, first, server, listener));
          }
        }
      }
    }
  }

  private static Diagnostic clash(
      Ensemble ensemble, Server first, Server second, Listener listener) {
    String id = "server " + second.id();
    boolean written = ensemble.origins().has(id, "ports", listener.name());
    return Diagnostic.of(
            DiagnosticCode.PORT_CLASH_ON_HOST,
            written
                ? ensemble.origins().of(id, "ports", listener.name())
                : ensemble.origins().of(id, "host"),
            first.id(),
            second.id(),
            second.host().orElseThrow(),
            listener.port())
        .related(
            ensemble.origins().of("server " + first.id(), "host"), "the first server of this host")
        .note(
            "the "
                + listener.name()
                + " port of the second to start could not be bound: Address already in use")
        .help(id + " { ports { " + listener.name() + " " + nextPort(listener) + " } }");
  }

  private static int nextPort(Listener listener) {
    return listener.port() < 65535 ? listener.port() + 1 : listener.port() - 1;
  }
}
