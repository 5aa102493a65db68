package io.zkdsl.target.kubernetes;

import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Exposure;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.TrafficPolicy;
import io.zkdsl.target.EntryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One Service with its one port.
 *
 * @param headless whether its name resolves to the pod itself; ZooKeeper knows one host for both of
 *     its ports, which a virtual address of one port could not be
 */
record ServiceView(
    String purpose,
    String name,
    Optional<String> namespace,
    List<EntryView> labels,
    List<EntryView> annotations,
    boolean headless,
    String type,
    Optional<String> policy,
    List<String> ranges,
    String portName,
    int port,
    Optional<Integer> nodePort,
    List<EntryView> selector)
    implements View {

  @Override
  public Object component(String component) {
    return switch (component) {
      case "purpose" -> purpose;
      case "name" -> name;
      case "namespace" -> namespace;
      case "labels" -> labels;
      case "annotations" -> annotations;
      case "hasAnnotations" -> !annotations.isEmpty();
      case "headless" -> headless;
      case "type" -> type;
      case "policy" -> policy;
      case "sourceRanges" -> sourceRanges();
      case "hasSourceRanges" -> !ranges.isEmpty();
      case "portName" -> portName;
      case "port" -> port;
      case "nodePort" -> nodePort;
      case "selector" -> selector;
      default -> null;
    };
  }

  private List<View> sourceRanges() {
    List<View> views = new ArrayList<>();
    for (String range : ranges) {
      views.add(new RangeView(range));
    }
    return views;
  }

  /** A range of addresses that are let in. */
  private record RangeView(String range) implements View {
    @Override
    public Object component(String component) {
      return component.equals("range") ? range : null;
    }
  }

  /**
   * A name for the other servers, which must hold before the server is ready, or no quorum ever
   * forms.
   */
  static ServiceView headless(
      String purpose, String name, String portName, int port, Ensemble ensemble, Server server) {
    return new ServiceView(
        purpose,
        name,
        ensemble.namespace(),
        Labels.of(ensemble, server),
        EntryView.of(server.annotations()),
        true,
        "",
        Optional.empty(),
        List.of(),
        portName,
        port,
        Optional.empty(),
        Labels.selector(ensemble, server));
  }

  /** The way in for clients, to any server that serves. */
  static ServiceView client(String name, Exposure exposure, int port, Ensemble ensemble) {
    return exposed(
        "Where clients connect: any server that serves.",
        name,
        exposure,
        port,
        exposure.nodePort(),
        Labels.of(ensemble),
        annotations(ensemble.annotations(), exposure.annotations()),
        Labels.selector(ensemble, null),
        ensemble);
  }

  /** A way in to one server; node ports follow each other in the order of the servers. */
  static ServiceView server(
      String name, Exposure exposure, int place, Ensemble ensemble, Server server) {
    Optional<Integer> nodePort =
        exposure.nodePort().isPresent()
            ? Optional.of(exposure.nodePort().get() + place)
            : Optional.empty();
    return exposed(
        "Where clients reach server " + server.id() + " itself.",
        name,
        exposure,
        exposure.port().orElse(server.ports().client()),
        nodePort,
        Labels.of(ensemble, server),
        annotations(server.annotations(), exposure.annotations()),
        Labels.selector(ensemble, server),
        ensemble);
  }

  private static ServiceView exposed(
      String purpose,
      String name,
      Exposure exposure,
      int port,
      Optional<Integer> nodePort,
      List<EntryView> labels,
      List<EntryView> annotations,
      List<EntryView> selector,
      Ensemble ensemble) {
    Optional<TrafficPolicy> policy = exposure.policy();
    return new ServiceView(
        purpose,
        name,
        ensemble.namespace(),
        labels,
        annotations,
        false,
        exposure.type().toString(),
        policy.isPresent() ? Optional.of(policy.get().toString()) : Optional.empty(),
        exposure.sourceRanges(),
        "client",
        port,
        nodePort,
        selector);
  }

  private static List<EntryView> annotations(List<Entry> general, List<Entry> own) {
    TreeMap<String, String> annotations = new TreeMap<>();
    for (Entry annotation : general) {
      annotations.put(annotation.key(), annotation.value());
    }
    for (Entry annotation : own) {
      annotations.put(annotation.key(), annotation.value());
    }
    return EntryView.of(annotations);
  }
}
