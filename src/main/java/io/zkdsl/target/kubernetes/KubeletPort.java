package io.zkdsl.target.kubernetes;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Exposure;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.ServiceType;
import io.zkdsl.source.Location;

/** No LoadBalancer takes the port of the kubelet (apiserver, {@code ValidateService}). */
final class KubeletPort {
  private static final int KUBELET = 10250;

  private KubeletPort() {}

  static void check(Ensemble ensemble, Diagnostics diagnostics) {
    for (Server server : ensemble.servers()) {
      check(ensemble.client(), "expose client", server, ensemble, diagnostics);
      if (ensemble.each().isPresent()) {
        check(ensemble.each().get(), "expose servers", server, ensemble, diagnostics);
      }
    }
  }

  private static void check(
      Exposure exposure,
      String statement,
      Server server,
      Ensemble ensemble,
      Diagnostics diagnostics) {
    int port = exposure.port().orElse(server.ports().client());
    if (exposure.type() == ServiceType.LOAD_BALANCER && port == KUBELET) {
      Location place =
          exposure.port().isPresent()
              ? ensemble.origins().of(statement, "port")
              : ensemble.origins().of("server " + server.id(), "ports", "client");
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.KUBELET_PORT, place, KUBELET)
              .note(
                  "the API server would refuse the service: may not expose port 10250 externally since it is used by "
                      + "kubelet")
              .help("write another port for " + statement + ", such as port 2181"));
    }
  }
}
