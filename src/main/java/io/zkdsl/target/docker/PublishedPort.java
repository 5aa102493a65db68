package io.zkdsl.target.docker;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.source.Location;
import java.util.ArrayList;
import java.util.List;

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

  /** Ensembles that run on one Docker host publish different ports. */
  static void checkApart(List<Ensemble> ensembles, Diagnostics diagnostics) {
    for (int i = 0; i < ensembles.size(); i++) {
      for (int j = 0; j < i; j++) {
        List<Integer> taken = all(ensembles.get(j));
        taken.retainAll(all(ensembles.get(i)));
        if (!taken.isEmpty()) {
          diagnostics.add(clash(ensembles.get(j), ensembles.get(i), taken.get(0), ensembles));
          break;
        }
      }
    }
  }

  /** Nothing is published in the network of a machine. */
  private static List<Integer> all(Ensemble ensemble) {
    List<Integer> ports = new ArrayList<>();
    for (int i = 0; !ensemble.hasGivenHosts() && i < ensemble.servers().size(); i++) {
      ports.add(of(ensemble, i));
    }
    return ports;
  }

  private static Diagnostic clash(
      Ensemble one, Ensemble other, int port, List<Ensemble> ensembles) {
    int free = 0;
    for (Ensemble each : ensembles) {
      for (int taken : all(each)) {
        free = Math.max(free, taken + 1);
      }
    }
    return Diagnostic.of(
            DiagnosticCode.PORT_OF_TWO_ENSEMBLES,
            place(other),
            one.name(),
            other.name(),
            "port " + port + " of the Docker host")
        .related(place(one), "the other one")
        .note("on one machine the second container would not start: port is already allocated")
        .help(help(other, free));
  }

  private static String help(Ensemble moved, int free) {
    boolean own = false;
    for (Server server : moved.servers()) {
      own |= moved.origins().has("server " + server.id(), "ports", "client");
    }
    return own || free + moved.servers().size() > DockerTarget.LAST_PORT
        ? "give the servers of ensemble '" + moved.name() + "' other client ports"
        : "write expose client as " + moved.client().type() + " { port " + free + " }";
  }

  private static Location place(Ensemble ensemble) {
    return ensemble.origins().has("expose client", "port")
        ? ensemble.origins().of("expose client", "port")
        : ensemble.origins().of("ports", "client");
  }
}
