package io.zkdsl.runtime;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;

/** How a target names the servers of an ensemble to each other. */
public interface Addressing {
  /** The host under which the other servers reach this one. */
  String hostOf(Ensemble ensemble, Server server);

  /** Another name of the same host, for its election port. */
  default String electionHostOf(Ensemble ensemble, Server server) {
    return hostOf(ensemble, server);
  }

  /**
   * What the description says, else the name that the image's dialect gives on a network of
   * containers.
   */
  static Addressing onContainerNetwork() {
    return ContainerNames.INSTANCE;
  }

  /** See {@link #onContainerNetwork}. */
  final class ContainerNames implements Addressing {
    private static final ContainerNames INSTANCE = new ContainerNames();

    private ContainerNames() {}

    @Override
    public String hostOf(Ensemble ensemble, Server server) {
      return server.host().isPresent()
          ? server.host().get()
          : ImageDialects.of(ensemble.dialect()).containerHost(ensemble, server);
    }
  }
}
