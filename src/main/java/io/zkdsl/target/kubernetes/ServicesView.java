package io.zkdsl.target.kubernetes;

import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Exposure;
import io.zkdsl.model.Server;
import java.util.ArrayList;
import java.util.List;

/** All services of an ensemble. */
record ServicesView(List<ServiceView> services) implements View {
  @Override
  public Object component(String name) {
    return name.equals("services") ? services : null;
  }

  static ServicesView of(Ensemble ensemble) {
    List<ServiceView> services = new ArrayList<>();
    for (Server server : ensemble.servers()) {
      services.add(
          ServiceView.headless(
              "Where the leader serves the others: exactly pod "
                  + Names.pod(ensemble, server)
                  + ".",
              Names.peerService(ensemble, server),
              "peer",
              server.ports().peer(),
              ensemble,
              server));
      services.add(
          ServiceView.headless(
              "Where servers elect a leader: exactly pod " + Names.pod(ensemble, server) + ".",
              Names.electionService(ensemble, server),
              "election",
              server.ports().election(),
              ensemble,
              server));
    }
    int usual = ensemble.servers().get(0).ports().client();
    Exposure client = ensemble.client();
    services.add(
        ServiceView.client(
            Names.clientService(ensemble), client, client.port().orElse(usual), ensemble));
    if (ensemble.each().isPresent()) {
      int place = 0;
      for (Server server : ensemble.servers()) {
        services.add(
            ServiceView.server(
                Names.serverService(ensemble, server),
                ensemble.each().get(),
                place++,
                ensemble,
                server));
      }
    }
    return new ServicesView(services);
  }
}
