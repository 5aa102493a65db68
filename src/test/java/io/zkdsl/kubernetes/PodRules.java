package io.zkdsl.kubernetes;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of a pod as a whole: its containers together, its volumes, where it may run. */
final class PodRules {
  private PodRules() {}

  static void addTo(ApiRules rules) {
    rules.add(PodRules::checkContainers, "V1PodSpec");
    rules.add(PodRules::checkVolumes, "V1PodSpec");
    rules.add(PodRules::checkSpread, "V1PodSpec.topologySpreadConstraints");
    rules.add(Values.notEmpty(""), "V1PodSpec.containers");
    rules.add(Name.LABEL::check, "V1PodSpec.hostname", "V1PodSpec.subdomain", "V1Volume.name");
    rules.add(
        Name.SUBDOMAIN::check,
        "V1PodSpec.serviceAccountName",
        "V1PodSpec.nodeName",
        "V1PodSpec.priorityClassName",
        "V1LocalObjectReference.name",
        "V1ConfigMapVolumeSource.name",
        "V1SecretVolumeSource.secretName",
        "V1PersistentVolumeClaimVolumeSource.claimName",
        "V1ConfigMapKeySelector.name",
        "V1SecretKeySelector.name",
        "V1ConfigMapEnvSource.name",
        "V1SecretEnvSource.name");
    rules.add(PodRules::checkVolumeSource, "V1Volume");
    rules.add(PodRules::checkFilePath, "V1KeyToPath.path");
    rules.add(
        Values.between(0, 0777, "a file mode"),
        "V1ConfigMapVolumeSource.defaultMode",
        "V1SecretVolumeSource.defaultMode",
        "V1ProjectedVolumeSource.defaultMode",
        "V1KeyToPath.mode");
    rules.add(Values.atLeast(0), "V1PodSpec.terminationGracePeriodSeconds");
    rules.add(
        Values.atLeast(1),
        "V1PodSpec.activeDeadlineSeconds",
        "V1TopologySpreadConstraint.maxSkew",
        "V1TopologySpreadConstraint.minDomains");
    rules.add(Values.notEmpty("K-56"), "V1TopologySpreadConstraint.topologyKey");
    rules.add(Values.notEmpty(""), "V1PodAffinityTerm.topologyKey");
    rules.add(
        Values.between(1, 100, "a weight"),
        "V1WeightedPodAffinityTerm.weight",
        "V1PreferredSchedulingTerm.weight");
    rules.add(
        Values.between(0, Integer.MAX_VALUE, "K-50"),
        "V1PodSecurityContext.runAsUser",
        "V1PodSecurityContext.runAsGroup",
        "V1PodSecurityContext.fsGroup",
        "V1SecurityContext.runAsUser",
        "V1SecurityContext.runAsGroup");
  }

  /** The containers that live as long as the pod, and those before them. */
  static List<Node> containers(Node podSpec) {
    return Stream.of("initContainers", "containers")
        .flatMap(list -> podSpec.child(list).items().stream())
        .toList();
  }

  private static void checkContainers(Node podSpec) {
    Values.unique(
        containers(podSpec).stream().map(container -> container.child("name")).toList(),
        Node::text,
        "container names");
    List<Node> ports =
        containers(podSpec).stream()
            .flatMap(container -> container.child("ports").items().stream())
            .toList();
    Values.unique(
        ports.stream().map(port -> port.child("hostPort")).toList(),
        PodRules::portAndProtocol,
        "K-49");
    if (podSpec.child("hostNetwork").isTrue()) {
      ports.stream()
          .filter(port -> port.child("hostPort").isPresent())
          .filter(
              port -> !port.child("hostPort").number().equals(port.child("containerPort").number()))
          .forEach(
              port ->
                  port.child("hostPort")
                      .problem("must be the containerPort, since hostNetwork is true (K-48)"));
    }
  }

  private static Optional<String> portAndProtocol(Node port) {
    String protocol =
        port.parent().flatMap(parent -> parent.child("protocol").text()).orElse("TCP");
    return port.number().isPresent()
        ? Optional.of(port.shown() + "/" + protocol)
        : Optional.empty();
  }

  private static void checkVolumes(Node podSpec) {
    List<Node> volumes = podSpec.child("volumes").items();
    Values.unique(
        volumes.stream().map(volume -> volume.child("name")).toList(), Node::text, "volume names");
    Set<String> known = new HashSet<>(StatefulSetRules.claimNames(podSpec));
    volumes.forEach(volume -> volume.child("name").text().ifPresent(known::add));
    for (Node container : containers(podSpec)) {
      for (String list : List.of("volumeMounts", "volumeDevices")) {
        for (Node use : container.child(list).items()) {
          use.child("name")
              .text()
              .filter(name -> !known.contains(name))
              .ifPresent(
                  name ->
                      use.child("name")
                          .problem("the pod has no volume \"%s\" (K-38)".formatted(name)));
        }
      }
    }
  }

  private static void checkVolumeSource(Node volume) {
    List<String> sources =
        volume.fields().stream().map(Node::name).filter(field -> !field.equals("name")).toList();
    Values.exactlyOne(volume, "kind of volume", sources, "K-38");
  }

  private static void checkFilePath(Node path) {
    path.text()
        .filter(
            text ->
                text.isEmpty() || text.startsWith("/") || List.of(text.split("/")).contains(".."))
        .ifPresent(
            text ->
                path.problem("\"%s\" must be a relative path without '..' (K-38)".formatted(text)));
  }

  private static void checkSpread(Node constraints) {
    Values.unique(constraints.items(), PodRules::spreadKey, "K-56");
    for (Node constraint : constraints.items()) {
      if (constraint.child("minDomains").isPresent()
          && constraint.child("whenUnsatisfiable").isText("ScheduleAnyway")) {
        constraint.child("minDomains").problem("needs whenUnsatisfiable DoNotSchedule (K-56)");
      }
    }
  }

  private static Optional<String> spreadKey(Node constraint) {
    return constraint
        .child("topologyKey")
        .text()
        .map(key -> key + " " + constraint.child("whenUnsatisfiable").text().orElse(""));
  }
}
