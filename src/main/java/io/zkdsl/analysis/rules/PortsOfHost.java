package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.Edit;
import io.zkdsl.diagnostic.InWords;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Listener;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.Address;
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
    Set<Location> told = new HashSet<>();
    List<Server> servers = ensemble.servers();
    for (int i = 0; i < servers.size(); i++) {
      for (int j = 0; j < i; j++) {
        List<Listener> clashing = clashing(ensemble, servers.get(j), ensemble, servers.get(i));
        if (!clashing.isEmpty()) {
          Diagnostic clash = clash(ensemble, servers.get(j), servers.get(i), clashing);
          if (told.add(clash.location())) { // one key clashes for all servers of the host
            diagnostics.add(clash);
          }
          break;
        }
      }
    }
  }

  /** The listeners of the second server whose ports the first has on the same host. */
  static List<Listener> clashing(Ensemble one, Server first, Ensemble other, Server second) {
    List<Listener> clashing = new ArrayList<>();
    if (isSameHost(first, second)) {
      Set<Integer> taken = new HashSet<>();
      for (Listener listener : Listener.of(one, first)) {
        taken.add(listener.port());
      }
      for (Listener listener : Listener.of(other, second)) {
        if (taken.contains(listener.port())) {
          clashing.add(listener);
        }
      }
    }
    return clashing;
  }

  private static boolean isSameHost(Server first, Server second) {
    return first.host().isPresent()
        && second.host().isPresent()
        && Address.canonical(first.host().get()).equals(Address.canonical(second.host().get()));
  }

  private static Diagnostic clash(
      Ensemble ensemble, Server first, Server second, List<Listener> clashing) {
    String id = "server " + second.id();
    Listener listener = clashing.get(0);
    boolean written = listener.isOwn(ensemble, second) || listener.isObserverMaster();
    Location place = written ? listener.place(ensemble, second) : ensemble.origins().of(id, "host");
    Diagnostic told =
        Diagnostic.of(
                DiagnosticCode.PORT_CLASH_ON_HOST,
                place,
                first.id(),
                second.id(),
                second.host().orElseThrow(),
                InWords.of("port", Listener.ports(clashing)))
            .related(
                ensemble.origins().of("server " + first.id(), "host"),
                "the first server of this host");
    if (listener.isObserverMaster()) {
      return told.note(
              "each follower listens on it; the second one would leave its leader again and again, and log: Exception "
                  + "when following the leader")
          .help("leave it out: it is one port for all servers, so each needs a host of its own");
    }
    List<Integer> free = freePorts(ensemble, second, clashing);
    if (written && clashing.size() == 1) {
      told = told.fix(new Edit(place, free.get(0).toString()));
    }
    return told.note(
            "the "
                + listener.name()
                + " port of the second to start could not be bound: Address already in use")
        .help("write " + id + " { ports { " + statements(clashing, free) + " } }");
  }

  /** For each listener the next port that no server has on that host. */
  private static List<Integer> freePorts(
      Ensemble ensemble, Server server, List<Listener> listeners) {
    Set<Integer> taken = new HashSet<>();
    for (Server each : ensemble.servers()) {
      if (isSameHost(each, server)) {
        for (Listener listener : Listener.of(ensemble, each)) {
          taken.add(listener.port());
        }
      }
    }
    List<Integer> free = new ArrayList<>();
    for (Listener listener : listeners) {
      int port = listener.port();
      while (!taken.add(port)) {
        port = port < 65535 ? port + 1 : 1024;
      }
      free.add(port);
    }
    return free;
  }

  private static String statements(List<Listener> listeners, List<Integer> ports) {
    List<String> statements = new ArrayList<>();
    for (int i = 0; i < listeners.size(); i++) {
      if (!listeners.get(i).isObserverMaster()) {
        statements.add(listeners.get(i).name() + " " + ports.get(i));
      }
    }
    return String.join("; ", statements);
  }
}
