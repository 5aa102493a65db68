package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Exposure;
import io.zkdsl.schema.value.ServiceType;
import io.zkdsl.source.Location;

/** What is said of a service fits its type (apiserver, {@code ValidateService}). */
final class NodePorts implements Rule {
  private static final int FIRST = 30000;
  private static final int LAST = 32767;

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    check(ensemble.client(), 1, "expose client", ensemble, diagnostics);
    if (ensemble.each().isPresent()) {
      check(
          ensemble.each().get(),
          ensemble.servers().size(),
          "expose servers",
          ensemble,
          diagnostics);
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
      if (first < FIRST || last > LAST) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.NODE_PORT_RANGE,
                    ensemble.origins().of(statement, "node-port"),
                    first < FIRST ? first : last)
                .note("the API server refuses it unless --service-node-port-range says otherwise")
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
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.NODE_PORT_WITHOUT_NODE_PORT_TYPE,
                  place,
                  property,
                  types,
                  statement.equals("expose client")
                      ? ensemble.client().type()
                      : ensemble.each().orElseThrow().type())
              .help("write " + statement + " as " + first(types)));
    }
  }
}
