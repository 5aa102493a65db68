package io.zkdsl.target.kubernetes;

import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Ports;
import io.zkdsl.model.Resources;
import io.zkdsl.model.Server;
import io.zkdsl.runtime.ImageDialect;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.runtime.ServerConfig;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.SpreadOver;
import io.zkdsl.target.EntryView;
import io.zkdsl.target.HealthScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pod of one server. */
record PodView(
    Ensemble ensemble,
    Server server,
    ImageDialect image,
    List<EntryView> variables,
    PodVolumes volumes,
    Optional<String> configMap,
    List<EntryView> configItems)
    implements View {

  /** Seconds between two looks of the startup probe, as the template says. */
  private static final int STARTUP_PERIOD = 5;

  @Override
  public Object component(String component) {
    return switch (component) {
      case "name" -> Names.pod(ensemble, server);
      case "namespace" -> ensemble.namespace();
      case "labels" -> Labels.of(ensemble, server);
      case "annotations" -> EntryView.of(server.annotations());
      case "hasAnnotations" -> !server.annotations().isEmpty();
      case "selector" -> Labels.selector(ensemble, null);
      case "user" -> image.layout().user();
      case "group" -> image.layout().group();
      case "nodeSelector" -> nodeSelector();
      case "hasNodeSelector" -> server.zone().isPresent() || server.node().isPresent();
      case "neverOnOneNode" -> ensemble.spread().contains(SpreadOver.HOST);
      case "overZones" -> ensemble.spread().contains(SpreadOver.ZONE);
      case "image" -> ensemble.image().text();
      case "variables" -> variables;
      case "ports" -> ports();
      case "startupFailures" -> HealthScript.startSeconds(ensemble) / STARTUP_PERIOD;
      case "healthScript" -> HealthScript.of(server);
      case "readOnlyRoot" -> !image.scratchFolders().isEmpty();
      case "mounts" -> volumes.mounts();
      case "claims" -> volumes.claims();
      case "scratch" -> volumes.scratch();
      case "configMap" -> configMap;
      case "configItems" -> configItems;
      default -> resources(component);
    };
  }

  private Object resources(String component) {
    Resources resources = ensemble.resources();
    return switch (component) {
      case "cpuRequest" -> resources.cpu().request().text();
      case "memoryRequest" -> resources.memory().request().text();
      case "hasLimits" ->
          resources.cpu().limit().isPresent() || resources.memory().limit().isPresent();
      case "cpuLimit" -> text(resources.cpu().limit());
      case "memoryLimit" -> text(resources.memory().limit());
      default -> null;
    };
  }

  private static Optional<String> text(Optional<?> value) {
    return value.isPresent() ? Optional.of(value.get().toString()) : Optional.empty();
  }

  private List<EntryView> nodeSelector() {
    List<EntryView> selector = new ArrayList<>();
    if (server.node().isPresent()) {
      selector.add(new EntryView("kubernetes.io/hostname", server.node().get()));
    }
    if (server.zone().isPresent()) {
      selector.add(new EntryView("topology.kubernetes.io/zone", server.zone().get()));
    }
    return selector;
  }

  private List<PortView> ports() {
    Ports ports = server.ports();
    List<PortView> views = new ArrayList<>();
    views.add(new PortView("client", ports.client()));
    views.add(new PortView("peer", ports.peer()));
    views.add(new PortView("election", ports.election()));
    if (ports.admin().isPresent()) {
      views.add(new PortView("admin", ports.admin().get()));
    }
    return views;
  }

  /** A port of the container. */
  record PortView(String portName, int port) implements View {
    @Override
    public Object component(String component) {
      return switch (component) {
        case "portName" -> portName;
        case "port" -> port;
        default -> null;
      };
    }
  }

  static PodView of(Ensemble ensemble, ServerConfig config, ConfigFiles files) {
    ImageDialect image = ImageDialects.of(ensemble.dialect());
    boolean mounted = image.prefersMountedFile();
    List<EntryView> variables = new ArrayList<>();
    for (Entry variable : image.variables(config).all()) {
      if (!mounted || image.isReadBesideMountedFile(variable.key())) {
        variables.add(new EntryView(variable.key(), variable.value()));
      }
    }
    return new PodView(
        ensemble,
        config.self(),
        image,
        variables,
        PodVolumes.of(ensemble, config, image),
        mounted ? Optional.of(Names.configMap(ensemble)) : Optional.empty(),
        mounted
            ? List.of(
                new EntryView(files.keyOf(config.self()), "zoo.cfg"),
                new EntryView("logback.xml", "logback.xml"))
            : List.of());
  }
}
