package io.zkdsl.target.docker;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;

/** The port of the Docker host under which clients find a server. */
final class PublishedPort {
  private PublishedPort() {}

  /**
   * A client port of the server's own is published as it is; else the first server publishes the
   * port of the client service, and each further one the next.
   */
  static int of(Ensemble ensemble, int place) {
    Server server = ensemble.servers().get(place);
    if (ensemble.origins().has("server " + server.id(), "ports", "client")) {
      return server.ports().client();
    }
    return ensemble.client().port().orElse(server.ports().client()) + place;
  }

  /** Without an exposure to the outside, only the Docker host itself gets in. */
  static String mapping(Ensemble ensemble, int place) {
    String mapping = of(ensemble, place) + ":" + ensemble.servers().get(place).ports().client();
    boolean outside =
        ensemble.client().isOutside()
            || ensemble.each().isPresent() && ensemble.each().get().isOutside();
    return outside ? mapping : "127.0.0.1:" + mapping;
  }
}
