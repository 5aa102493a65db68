package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.source.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Servers that share a host share its ports; ZooKeeper itself does not notice until the second one
 * starts.
 */
final class PortsOfHost implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    List<Server> servers = ensemble.servers();
    for (int i = 0; i < servers.size(); i++) {
      for (int j = 0; j < i; j++) {
        List<Listener> clashing = clashing(servers.get(j), servers.get(i));
        if (!clashing.isEmpty()) {
          diagnostics.add(clash(ensemble, servers.get(j), servers.get(i), clashing));
          break;
        }
      }
    }
  }

  /** The listeners of the second server whose ports the first has on the same host. */
  private static List<Listener> clashing(Server first, Server second) {
    List<Listener> clashing = new ArrayList<>();
    if (first.host().isPresent() && first.host().equals(second.host())) {
      Set<Integer> taken = new HashSet<>();
      for (Listener listener : Listener.of(first)) {
        taken.add(listener.port());
      }
      for (Listener listener : Listener.of(second)) {
        if (taken.contains(listener.port())) {
          clashing.add(listener);
        }
      }
    }
    return clashing;
  }

  private static Diagnostic clash(
      Ensemble ensemble, Server first, Server second, List<Listener> clashing) {
    String id = "server " + second.id();
    String name = clashing.get(0).name();
    Location place =
        ensemble.origins().has(id, "ports", name)
            ? ensemble.origins().of(id, "ports", name)
            : ensemble.origins().of(id, "host");
    return Diagnostic.of(
            DiagnosticCode.PORT_CLASH_ON_HOST,
            place,
            first.id(),
            second.id(),
            second.host().orElseThrow(),
            inWords(clashing))
        .related(
            ensemble.origins().of("server " + first.id(), "host"), "the first server of this host")
        .note(
            "the "
                + name
                + " port would be taken already, and "
                + id
                + " "
                + clashing.get(0).whenTaken())
        .help("write " + id + " { ports { " + freePorts(ensemble, second, clashing) + " } }");
  }

  private static String inWords(List<Listener> listeners) {
    StringBuilder words = new StringBuilder(listeners.size() == 1 ? "port " : "ports ");
    for (int i = 0; i < listeners.size(); i++) {
      words.append(i == 0 ? "" : i == listeners.size() - 1 ? " and " : ", ");
      words.append(listeners.get(i).port());
    }
    return words.toString();
  }

  /** Statements that give each listener the next port that no server has on that host. */
  private static String freePorts(Ensemble ensemble, Server server, List<Listener> listeners) {
    Set<Integer> taken = new HashSet<>();
    for (Server each : ensemble.servers()) {
      if (each.host().equals(server.host())) {
        for (Listener listener : Listener.of(each)) {
          taken.add(listener.port());
        }
      }
    }
    List<String> statements = new ArrayList<>();
    for (Listener listener : listeners) {
      statements.add(listener.name() + " " + Listener.freePort(listener.port(), taken));
    }
    return String.join("; ", statements);
  }
}
