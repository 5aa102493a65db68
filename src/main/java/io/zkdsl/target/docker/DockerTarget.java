package io.zkdsl.target.docker;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.emit.Artifact;
import io.zkdsl.emit.Escaping;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.runtime.Addressing;
import io.zkdsl.runtime.ServerConfig;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.source.Location;
import io.zkdsl.target.Limits;
import io.zkdsl.target.LocalPorts;
import io.zkdsl.target.Target;
import java.util.ArrayList;
import java.util.List;

/** Writes what runs an ensemble with Docker. */
public final class DockerTarget implements Target {
  static final int LAST_PORT = 65535;

  @Override
  public TargetName name() {
    return TargetName.DOCKER;
  }

  @Override
  public String summary() {
    return "an env file for each server, compose.yaml and run.sh";
  }

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Limits.unwritten(ensemble, diagnostics);
    Limits.partlyGivenHosts(ensemble, diagnostics);
    for (Server server : ensemble.servers()) {
      Limits.variables(config(ensemble, server), diagnostics);
    }
    if (ensemble.hasGivenHosts()) {
      LocalPorts.checkPrivileged(
          "in the network of a machine, its net.ipv4.ip_unprivileged_port_start holds, which is 1024 unless it was changed",
          ensemble,
          diagnostics);
      LocalPorts.checkEphemeral(ensemble, diagnostics);
    }
    checkPublishedPorts(ensemble, diagnostics);
  }

  @Override
  public void checkTogether(List<Ensemble> ensembles, Diagnostics diagnostics) {
    PublishedPort.checkApart(ensembles, diagnostics);
  }

  private static void checkPublishedPorts(Ensemble ensemble, Diagnostics diagnostics) {
    if (ensemble.hasGivenHosts()) {
      return;
    }
    List<Server> servers = ensemble.servers();
    checkLastPublishedPort(ensemble, diagnostics);
    for (int i = 0; i < servers.size(); i++) {
      int port = PublishedPort.of(ensemble, i);
      for (int j = 0; j < i; j++) {
        if (port == PublishedPort.of(ensemble, j)) {
          diagnostics.add(
              Diagnostic.of(
                      DiagnosticCode.PUBLISHED_PORT_CLASH,
                      written(ensemble, servers.get(i), servers.get(j)),
                      servers.get(j).id(),
                      servers.get(i).id(),
                      port)
                  .note(
                      "on one Docker host, each server publishes its client port, or else the first one plus its place; "
                          + "Docker would refuse the second: port is already allocated")
                  .help("give all servers a client port of their own, or none"));
        }
      }
    }
  }

  /** Where one of two servers says its client port itself. */
  private static Location written(Ensemble ensemble, Server first, Server second) {
    String id = "server " + first.id();
    boolean own = ensemble.origins().has(id, "ports", "client");
    return ensemble.origins().of(own ? id : "server " + second.id(), "ports", "client");
  }

  private static void checkLastPublishedPort(Ensemble ensemble, Diagnostics diagnostics) {
    int servers = ensemble.servers().size();
    for (int i = 0; i < servers; i++) {
      int port = PublishedPort.of(ensemble, i);
      if (port > LAST_PORT) {
        boolean exposed = ensemble.origins().has("expose client", "port");
        Diagnostic beyond =
            Diagnostic.of(
                DiagnosticCode.BAD_VALUE,
                exposed
                    ? ensemble.origins().of("expose client", "port")
                    : ensemble.origins().of("ports", "client"),
                exposed ? "port" : "client",
                "room for one published port for each of " + servers + " servers",
                port - i);
        diagnostics.add(beyond.help("write " + (LAST_PORT - servers + 1) + " or less"));
        return;
      }
    }
  }

  @Override
  public List<Artifact> generate(Ensemble ensemble, TemplateRenderer templates) {
    List<Artifact> artifacts = new ArrayList<>();
    List<ContainerView> containers = new ArrayList<>();
    for (int i = 0; i < ensemble.servers().size(); i++) {
      ServerConfig config = config(ensemble, ensemble.servers().get(i));
      ContainerView container = ContainerView.of(config, i);
      containers.add(container);
      artifacts.add(
          Artifact.of(
              container.envFile(),
              templates.render("docker/server.env", Escaping.ENV, EnvView.of(config))));
    }
    HostView host = HostView.of(ensemble, containers);
    artifacts.add(
        Artifact.of(
            "compose.yaml", templates.render("docker/compose.yaml", Escaping.COMPOSE, host)));
    artifacts.add(
        new Artifact("run.sh", templates.render("docker/run.sh", Escaping.SHELL, host), true));
    return artifacts;
  }

  private static ServerConfig config(Ensemble ensemble, Server server) {
    return ServerConfig.of(ensemble, server, Addressing.onContainerNetwork(), List.of());
  }
}
