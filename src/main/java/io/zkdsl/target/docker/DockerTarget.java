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
import io.zkdsl.target.Limits;
import io.zkdsl.target.Target;
import java.util.ArrayList;
import java.util.List;

/** Writes what runs an ensemble with Docker. */
public final class DockerTarget implements Target {
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
    Limits.unwritten(name(), ensemble, diagnostics);
    for (Server server : ensemble.servers()) {
      Limits.variables(config(ensemble, server), diagnostics);
    }
    checkPublishedPorts(ensemble, diagnostics);
  }

  private static void checkPublishedPorts(Ensemble ensemble, Diagnostics diagnostics) {
    if (ensemble.hasGivenHosts()) {
      return;
    }
    List<Server> servers = ensemble.servers();
    for (int i = 0; i < servers.size(); i++) {
      int port = PublishedPort.of(ensemble, i);
      for (int j = 0; j < i; j++) {
        if (port == PublishedPort.of(ensemble, j)) {
          diagnostics.add(
              Diagnostic.of(
                      DiagnosticCode.PUBLISHED_PORT_CLASH,
                      ensemble.origins().of("server " + servers.get(i).id(), "ports", "client"),
                      servers.get(j).id(),
                      servers.get(i).id(),
                      port)
                  .note(
                      "on one Docker host, each server publishes its client port; without a port of its own it takes "
                          + "the first one plus its place")
                  .help("give all servers a client port of their own, or none"));
        }
      }
      if (port > 65535) {
        diagnostics.add(
            Diagnostic.of(
                DiagnosticCode.BAD_VALUE,
                ensemble.origins().of("expose client", "port"),
                "the published port of server " + servers.get(i).id(),
                "a port (1 to 65535)",
                port));
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

  @Override
  public String stream(List<Artifact> artifacts) {
    StringBuilder stream = new StringBuilder();
    for (Artifact artifact : artifacts) {
      stream.append("# ").append(artifact.path()).append('\n').append(artifact.content());
    }
    return stream.toString();
  }
}
