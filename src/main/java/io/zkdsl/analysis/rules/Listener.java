package io.zkdsl.analysis.rules;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Ports;
import io.zkdsl.model.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One port that a server listens on, by the name of its statement. */
record Listener(String name, int port) {
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

  /** Whether nobody wrote this port. */
  boolean isDefault(Ensemble ensemble, Server server) {
    return !ensemble.origins().has("server " + server.id(), "ports", name)
        && !ensemble.origins().has("ports", name);
  }
}
