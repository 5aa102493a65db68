package io.zkdsl.model;

import io.zkdsl.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One port that a server listens on, by the name of its statement. */
public record Listener(String name, int port) {
  private static final String OBSERVER_MASTER = "observerMasterPort";

  public static List<Listener> of(Ensemble ensemble, Server server) {
    Ports ports = server.ports();
    List<Listener> listeners = new ArrayList<>();
    listeners.add(new Listener("client", ports.client()));
    if (!ensemble.isStandalone()) {
      listeners.add(new Listener("peer", ports.peer()));
      listeners.add(new Listener("election", ports.election()));
    }
    add("secure", ports.secure(), listeners);
    add("admin", ports.admin(), listeners);
    add("metrics", ports.metrics(), listeners);
    if (server.votes() && ensemble.voters() > 1) { // observers and lone voters follow nobody
      add(OBSERVER_MASTER, observerMaster(ensemble), listeners);
    }
    return listeners;
  }

  private static Optional<Integer> observerMaster(Ensemble ensemble) {
    Optional<String> port = ensemble.config(OBSERVER_MASTER);
    boolean on = port.isPresent() && !port.get().equals("0");
    return on ? Optional.of(Integer.valueOf(port.get())) : Optional.empty();
  }

  private static void add(String name, Optional<Integer> port, List<Listener> listeners) {
    if (port.isPresent()) {
      listeners.add(new Listener(name, port.get()));
    }
  }

  /** The ports of listeners, as findings name them. */
  public static List<Integer> ports(List<Listener> listeners) {
    List<Integer> ports = new ArrayList<>();
    for (Listener listener : listeners) {
      ports.add(listener.port());
    }
    return ports;
  }

  /** Whether it is a key of {@code zoo.cfg}, which all servers have in common. */
  public boolean isObserverMaster() {
    return name.equals(OBSERVER_MASTER);
  }

  /** Whether a server says this port itself. */
  public boolean isOwn(Ensemble ensemble, Server server) {
    return ensemble.origins().has("server " + server.id(), "ports", name);
  }

  /** Whether nobody wrote this port. */
  public boolean isDefault(Ensemble ensemble, Server server) {
    return !isOwn(ensemble, server)
        && !isObserverMaster()
        && !ensemble.origins().has("ports", name);
  }

  /** Where it was written, or what it was taken from. */
  public Location place(Ensemble ensemble, Server server) {
    return isObserverMaster()
        ? ensemble.origins().of("config", name)
        : ensemble.origins().of("server " + server.id(), "ports", name);
  }
}
