package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Exposure;
import io.zkdsl.schema.value.ServiceType;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.source.Location;

/** What is said of a service fits its type (apiserver, {@code ValidateService}). */
final class NodePorts implements Rule {
  private static final int FIRST = 30000;
  static final int LAST = 32767;
  private static final int LAST_PORT = 65535;

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (!ensemble.isFor(TargetName.KUBERNETES)) {
      return;
    }
    check(ensemble.client(), 1, "expose client", ensemble, diagnostics);
    if (ensemble.each().isPresent()) {
      check(
          ensemble.each().get(),
          ensemble.servers().size(),
          "expose servers",
          ensemble,
          diagnostics);
      checkApart(ensemble.client(), ensemble.each().get(), ensemble, diagnostics);
    }
  }

  /** A node port belongs to one service of the whole cluster. */
  private static void checkApart(
      Exposure client, Exposure each, Ensemble ensemble, Diagnostics diagnostics) {
    if (client.nodePort().isEmpty() || each.nodePort().isEmpty()) {
      return;
    }
    int place = client.nodePort().get() - each.nodePort().get();
    if (place >= 0 && place < ensemble.servers().size()) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.NODE_PORT_CLASH,
                  ensemble.origins().of("expose servers", "node-port"),
                  "the service of the clients",
                  "that of server " + ensemble.servers().get(place).id(),
                  client.nodePort().get())
              .related(ensemble.origins().of("expose client", "node-port"), "the clients' port")
              .note(
                  "each further server takes the next node port after the first; "
                      + "the API server would refuse the second service: provided port is already allocated")
              .help("write node-port " + (client.nodePort().get() + 1)));
    }
  }

  private static void check(
      Exposure exposure,
      int services,
      String statement,
      Ensemble ensemble,
      Diagnostics diagnostics) {
    if (exposure.type() == ServiceType.CLUSTER_IP) {
      refuse(
          exposure.nodePort().isPresent(),
          "node-port",
          "NodePort or LoadBalancer",
          statement,
          ensemble,
          diagnostics);
      refuse(
          exposure.policy().isPresent(),
          "policy",
          "NodePort or LoadBalancer",
          statement,
          ensemble,
          diagnostics);
    }
    if (exposure.type() != ServiceType.LOAD_BALANCER) {
      refuse(
          !exposure.sourceRanges().isEmpty(),
          "from",
          "LoadBalancer",
          statement,
          ensemble,
          diagnostics);
    }
    if (exposure.nodePort().isPresent()) {
      int first = exposure.nodePort().get();
      int last = first + services - 1;
      if (last > LAST_PORT) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.BAD_VALUE,
                    ensemble.origins().of(statement, "node-port"),
                    "node-port",
                    "room for one port for each of " + services + " servers",
                    first)
                .help("write a node-port from 30000 to " + (LAST - services + 1)));
      } else if (first < FIRST || last > LAST) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.NODE_PORT_RANGE,
                    ensemble.origins().of(statement, "node-port"),
                    first < FIRST ? first : last)
                .note(
                    (services == 1
                            ? ""
                            : services + " servers take node ports " + first + " to " + last + "; ")
                        + "unless --service-node-port-range says otherwise, the API server refuses: "
                        + "provided port is not in the valid range")
                .help(
                    services == 1
                        ? "write a node-port from 30000 to 32767"
                        : "write a node-port from 30000 to "
                            + (LAST - services + 1)
                            + "; each further server takes the next"));
      }
    }
  }

  /** The first of the types in words. */
  private static String first(String types) {
    int blank = types.indexOf(' ');
    return blank < 0 ? types : types.substring(0, blank);
  }

  private static void refuse(
      boolean present,
      String property,
      String types,
      String statement,
      Ensemble ensemble,
      Diagnostics diagnostics) {
    if (present) {
      Location place = ensemble.origins().of(statement, property);
      ServiceType type =
          statement.equals("expose client")
              ? ensemble.client().type()
              : ensemble.each().orElseThrow().type();
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.NODE_PORT_WITHOUT_NODE_PORT_TYPE, place, property, types, type)
              .related(ensemble.origins().of(statement), "exposed as " + type)
              .note("the API server would refuse the service: " + refusal(property, type))
              .help("write " + statement + " as " + first(types)));
    }
  }

  private static String refusal(String property, ServiceType type) {
    return switch (property) {
      case "from" -> "may only be used when type is LoadBalancer";
      case "policy" -> "may only be set for externally-accessible services";
      default -> "may not be used when type is " + type;
    };
  }
}
