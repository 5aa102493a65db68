package io.zkdsl.target.docker;

import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.runtime.Layout;
import io.zkdsl.runtime.ServerConfig;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.target.HealthScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The container of one server.
 *
 * @param service its host for the other containers
 * @param container its name among all containers of the machine, which begins with that of the
 *     ensemble
 * @param published where the client port is published; empty in the network of the machine
 */
record ContainerView(
    int id,
    String service,
    String container,
    String envFile,
    Optional<String> published,
    List<VolumeView> volumes,
    List<LabelView> labels,
    String healthScript)
    implements View {

  @Override
  public Object component(String name) {
    return switch (name) {
      case "id" -> id;
      case "service" -> service;
      case "container" -> container;
      case "hasAlias" -> !service.equals(container);
      case "envFile" -> envFile;
      case "published" -> published;
      case "volumes" -> volumes;
      case "hasVolumes" -> !volumes.isEmpty();
      case "labels" -> labels;
      case "hasLabels" -> !labels.isEmpty();
      case "healthScript" -> healthScript;
      case "healthCommand" -> "bash -c '" + healthScript + "'";
      default -> null;
    };
  }

  static ContainerView of(ServerConfig config, int place) {
    Ensemble ensemble = config.ensemble();
    Server server = config.self();
    String service = ImageDialects.of(ensemble.dialect()).containerHost(ensemble, server);
    String container = ensemble.name() + "-" + server.id();
    return new ContainerView(
        server.id(),
        service,
        container,
        "server-" + server.id() + ".env",
        ensemble.hasGivenHosts()
            ? Optional.empty()
            : Optional.of(PublishedPort.mapping(ensemble, place)),
        volumes(container, config),
        labels(server),
        HealthScript.of(server));
  }

  private static List<VolumeView> volumes(String container, ServerConfig config) {
    List<VolumeView> volumes = new ArrayList<>();
    if (!config.ensemble().storage().ephemeral()) {
      Layout layout = config.layout();
      volumes.add(new VolumeView(container + "-data", layout.volumeFolder()));
      if (!layout.logIsOnDataVolume()) {
        volumes.add(new VolumeView(container + "-log", layout.logFolder()));
      }
    }
    return volumes;
  }

  private static List<LabelView> labels(Server server) {
    List<LabelView> labels = new ArrayList<>();
    for (Entry label : server.labels()) {
      labels.add(new LabelView(label.key(), label.value()));
    }
    return labels;
  }

  /** A named volume and where it is mounted. */
  record VolumeView(String volume, String folder) implements View {
    @Override
    public Object component(String name) {
      return switch (name) {
        case "volume" -> volume;
        case "mount" -> volume + ":" + folder;
        default -> null;
      };
    }
  }

  /** A label of a container. */
  record LabelView(String key, String value) implements View {
    @Override
    public Object component(String name) {
      return switch (name) {
        case "key" -> key;
        case "value" -> value;
        case "pair" -> key + "=" + value;
        default -> null;
      };
    }
  }
}
