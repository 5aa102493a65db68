package io.zkdsl.analysis.rules;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Ports;
import io.zkdsl.model.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One port that a server listens on, by the name of its statement. */
record Listener(String name, int port) {
  /** In this order a server binds them ({@code QuorumPeerMain}, {@code QuorumPeer.start}). */
  private static final List<String> BOUND =
      List.of("metrics", "client", "secure", "admin", "election", "peer");

  private static final int LAST_PORT = 65535;
  private static final int FIRST_FREE_PORT = 1024;

  static List<Listener> of(Server server) {
    Ports ports = server.ports();
    List<Listener> listeners = new ArrayList<>();
    listeners.add(new Listener("client", ports.client()));
    listeners.add(new Listener("peer", ports.peer()));
    listeners.add(new Listener("election", ports.election()));
    add("secure", ports.secure(), listeners);
    add("admin", ports.admin(), listeners);
    add("metrics", ports.metrics(), listeners);
    return listeners;
  }

  private static void add(String name, Optional<Integer> port, List<Listener> listeners) {
    if (port.isPresent()) {
      listeners.add(new Listener(name, port.get()));
    }
  }

  boolean isBoundAfter(Listener other) {
    return BOUND.indexOf(name) > BOUND.indexOf(other.name);
  }

  /** How a server fares when something else has the port already. */
  String whenTaken() {
    return switch (name) {
      case "metrics" -> "would stop with exit code 1: Cannot boot MetricsProvider";
      case "admin" -> "would run without it: Problem starting AdminServer";
      case "election" -> "would stop with exit code 14: Address already in use";
      case "peer" -> "would fail only once it is elected leader, and then again and again";
      default -> "would stop with exit code 1: Address already in use";
    };
  }

  /** The next port that is not taken, which is then. */
  static int freePort(int port, Set<Integer> taken) {
    int free = port;
    while (!taken.add(free)) {
      free = free < LAST_PORT ? free + 1 : FIRST_FREE_PORT;
    }
    return free;
  }

  /** Whether nobody wrote this port. */
  boolean isDefault(Ensemble ensemble, Server server) {
    return !ensemble.origins().has("server " + server.id(), "ports", name)
        && !ensemble.origins().has("ports", name);
  }
}
