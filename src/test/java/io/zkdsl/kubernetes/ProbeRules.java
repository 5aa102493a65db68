package io.zkdsl.kubernetes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules of probes and lifecycle hooks (K-47). */
final class ProbeRules {
  private static final List<String> PROBES =
      List.of("livenessProbe", "readinessProbe", "startupProbe");

  private ProbeRules() {}

  static void addTo(ApiRules rules) {
    rules.add(
        probe ->
            Values.exactlyOne(
                probe, "handler", List.of("exec", "grpc", "httpGet", "tcpSocket"), "K-47"),
        "V1Probe");
    rules.add(
        hook ->
            Values.exactlyOne(
                hook, "handler", List.of("exec", "httpGet", "sleep", "tcpSocket"), "K-47"),
        "V1LifecycleHandler");
    rules.add(
        ProbeRules::checkSuccessThreshold, "V1Container.livenessProbe", "V1Container.startupProbe");
    rules.add(ProbeRules::checkGracePeriod, "V1Container.readinessProbe");
    rules.add(ProbeRules::checkCommand, "V1ExecAction");
    rules.add(ProbeRules::checkPort, "V1HTTPGetAction.port", "V1TCPSocketAction.port");
    rules.add(ProbeRules::checkNamedPorts, "V1Container");
    rules.add(
        Values.atLeast(0),
        "V1Probe.initialDelaySeconds",
        "V1Probe.timeoutSeconds",
        "V1Probe.periodSeconds",
        "V1Probe.successThreshold",
        "V1Probe.failureThreshold");
    rules.add(Values.atLeast(1), "V1Probe.terminationGracePeriodSeconds");
  }

  /** A port given by number or by name; for services as well as for probes. */
  static void checkPort(Node port) {
    Values.between(1, 65535, "a port").accept(port);
    Name.PORT.check(port);
  }

  private static void checkSuccessThreshold(Node probe) {
    probe
        .child("successThreshold")
        .number()
        .ifPresent(
            threshold -> {
              if (threshold > 1) {
                probe.child("successThreshold").problem("must be 1 (K-47)");
              }
            });
  }

  private static void checkGracePeriod(Node probe) {
    if (probe.child("terminationGracePeriodSeconds").isPresent()) {
      probe.child("terminationGracePeriodSeconds").problem("is not for a readinessProbe (K-47)");
    }
  }

  private static void checkCommand(Node exec) {
    if (exec.child("command").items().isEmpty()) {
      exec.problem("needs a command (K-47)");
    }
  }

  /** The API server accepts any name here, and the kubelet then fails every probe. */
  private static void checkNamedPorts(Node container) {
    Set<String> names =
        container.child("ports").items().stream()
            .flatMap(port -> port.child("name").text().stream())
            .collect(Collectors.toSet());
    for (String probe : PROBES) {
      for (String handler : List.of("httpGet", "tcpSocket")) {
        Node port = container.at(probe, handler, "port");
        port.text()
            .filter(name -> Name.PORT.mistake(name).isEmpty() && !names.contains(name))
            .ifPresent(
                name -> port.problem("the container has no port \"%s\" (K-47)".formatted(name)));
      }
    }
  }
}
