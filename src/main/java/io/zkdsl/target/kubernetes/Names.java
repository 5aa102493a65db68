package io.zkdsl.target.kubernetes;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.runtime.Addressing;

/**
 * What the objects of an ensemble are called. For an ensemble {@code zk}, the variables that
 * Kubernetes makes of the services line up with those of the service dialect: {@code
 * ZK_PEER_1_SERVICE_HOST}.
 */
final class Names implements Addressing {
  static final Names INSTANCE = new Names();

  private Names() {}

  static String pod(Ensemble ensemble, Server server) {
    return ensemble.name() + "-" + server.id();
  }

  static String peerService(Ensemble ensemble, Server server) {
    return ensemble.name() + "-peer-" + server.id();
  }

  static String electionService(Ensemble ensemble, Server server) {
    return ensemble.name() + "-election-" + server.id();
  }

  static String serverService(Ensemble ensemble, Server server) {
    return ensemble.name() + "-server-" + server.id();
  }

  static String clientService(Ensemble ensemble) {
    return ensemble.name() + "-client";
  }

  static String configMap(Ensemble ensemble) {
    return ensemble.name() + "-config";
  }

  /** The claim of a volume, which is {@code data} or {@code log}. */
  static String claim(Ensemble ensemble, Server server, String volume) {
    return pod(ensemble, server) + "-" + volume;
  }

  @Override
  public String hostOf(Ensemble ensemble, Server server) {
    return server.host().isPresent()
        ? server.host().get()
        : qualified(ensemble, peerService(ensemble, server));
  }

  @Override
  public String electionHostOf(Ensemble ensemble, Server server) {
    return server.host().isPresent()
        ? server.host().get()
        : qualified(ensemble, electionService(ensemble, server));
  }

  /**
   * Without a namespace the short name: it holds in whatever namespace the manifests are applied
   * to.
   */
  private static String qualified(Ensemble ensemble, String service) {
    return ensemble.namespace().isPresent()
        ? service + "." + ensemble.namespace().get() + ".svc." + ensemble.domain()
        : service;
  }
}
