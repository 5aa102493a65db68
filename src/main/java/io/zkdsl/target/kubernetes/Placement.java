package io.zkdsl.target.kubernetes;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.SpreadOver;
import java.util.HashMap;
import java.util.Map;

/**
 * Servers that name the same node can both run there: selectors and anti-affinity of pods are all
 * met, or a pod stays Pending for ever.
 */
final class Placement {
  private Placement() {}

  static void check(Ensemble ensemble, Diagnostics diagnostics) {
    Map<String, Server> firstOfNode = new HashMap<>();
    for (Server server : ensemble.servers()) {
      Server first = server.node().isPresent() ? firstOfNode.get(server.node().get()) : null;
      if (first != null) {
        check(first, server, ensemble, diagnostics);
      } else if (server.node().isPresent()) {
        firstOfNode.put(server.node().get(), server);
      }
    }
  }

  private static void check(
      Server first, Server second, Ensemble ensemble, Diagnostics diagnostics) {
    String node = first.node().orElseThrow();
    if (ensemble.spread().contains(SpreadOver.HOST)) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.SPREAD_ON_ONE_NODE,
                  ensemble.origins().of("server " + second.id(), "node"),
                  first.id(),
                  second.id(),
                  node)
              .related(ensemble.origins().of("spread"), "kept apart here")
              .note(
                  "one of the two pods would stay Pending: node(s) didn't match pod anti-affinity rules")
              .help("name another node for server " + second.id()));
    } else if (first.zone().isPresent()
        && second.zone().isPresent()
        && !first.zone().equals(second.zone())) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.NODE_IN_TWO_ZONES,
                  ensemble.origins().of("server " + second.id(), "zone"),
                  node,
                  first.zone().get(),
                  second.zone().get())
              .related(
                  ensemble.origins().of("server " + first.id(), "zone"),
                  "the zone of server " + first.id() + " on that node")
              .note(
                  "a node has one label topology.kubernetes.io/zone, so one of the two pods would stay Pending: "
                      + "node(s) didn't match Pod's node affinity/selector")
              .help(
                  "write zone "
                      + first.zone().get()
                      + ", or name another node for server "
                      + second.id()));
    }
  }
}
