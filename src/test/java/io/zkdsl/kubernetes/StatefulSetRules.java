package io.zkdsl.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rules of StatefulSets, many of which the API server leaves to the moment when the pods are made
 * (K-04, K-13 to K-16).
 */
final class StatefulSetRules {
  /** A pod label is the name, a hyphen and ten characters of hash. */
  private static final int LONGEST_NAME = 52;

  private StatefulSetRules() {}

  static void addTo(ApiRules rules) {
    rules.add(StatefulSetRules::checkName, "V1StatefulSet");
    rules.add(StatefulSetRules::checkSelector, "V1StatefulSetSpec");
    rules.add(StatefulSetRules::checkTemplate, "V1StatefulSetSpec");
    rules.add(StatefulSetRules::checkClaims, "V1StatefulSetSpec");
    rules.add(StatefulSetRules::checkServiceName, "V1StatefulSetSpec");
    rules.add(StatefulSetRules::checkUpdateStrategy, "V1StatefulSetSpec.updateStrategy");
    rules.add(
        Values.atLeast(0),
        "V1StatefulSetSpec.replicas",
        "V1StatefulSetSpec.minReadySeconds",
        "V1StatefulSetSpec.revisionHistoryLimit",
        "V1StatefulSetOrdinals.start",
        "V1RollingUpdateStatefulSetStrategy.partition");
  }

  /**
   * The names that the claim templates around a pod template give to volumes; none for a plain pod.
   */
  static Set<String> claimNames(Node podSpec) {
    Optional<Node> owner = podSpec.parent().flatMap(Node::parent);
    return owner.stream()
        .flatMap(spec -> spec.child("volumeClaimTemplates").items().stream())
        .flatMap(claim -> claim.at("metadata", "name").text().stream())
        .collect(Collectors.toSet());
  }

  private static void checkName(Node statefulSet) {
    Node name = statefulSet.at("metadata", "name");
    name.text()
        .filter(text -> text.length() > LONGEST_NAME && text.length() <= 63)
        .ifPresent(
            text ->
                name.problem(
                    "%d characters are more than %d: no pod can be made (K-04)"
                        .formatted(text.length(), LONGEST_NAME)));
  }

  private static void checkSelector(Node spec) {
    Node selector = spec.child("selector");
    List<Node> labels = selector.child("matchLabels").fields();
    if (selector.isPresent()
        && labels.isEmpty()
        && selector.child("matchExpressions").items().isEmpty()) {
      selector.problem("must not be empty (K-13)");
    }
    Node podLabels = spec.at("template", "metadata", "labels");
    labels.stream()
        .filter(label -> !label.text().equals(podLabels.child(label.name()).text()))
        .forEach(label -> label.problem("does not match the labels of the template (K-13)"));
  }

  private static void checkTemplate(Node spec) {
    Node pod = spec.at("template", "spec");
    if (spec.child("template").isPresent() && !pod.isPresent()) {
      spec.child("template").problem("\"spec\" is missing");
    }
    Node restartPolicy = pod.child("restartPolicy");
    if (restartPolicy.isText("OnFailure") || restartPolicy.isText("Never")) {
      restartPolicy.problem("must be Always in a StatefulSet (K-15)");
    }
    if (pod.child("activeDeadlineSeconds").isPresent()) {
      pod.child("activeDeadlineSeconds").problem("is not allowed in a StatefulSet (K-15)");
    }
  }

  private static void checkClaims(Node spec) {
    List<Node> claims = spec.child("volumeClaimTemplates").items();
    Node pod = spec.at("template", "spec");
    Values.unique(
        claims.stream().map(claim -> claim.at("metadata", "name")).toList(),
        Node::text,
        "claim names");
    for (Node claim : claims) {
      Node name = claim.at("metadata", "name");
      Name.LABEL.check(name);
      if (!name.isPresent()) {
        claim.problem("\"metadata.name\" is missing");
      }
      if (!claim.child("spec").isPresent()) {
        claim.problem("\"spec\" is missing");
      }
      name.text()
          .filter(text -> !isMounted(pod, text))
          .ifPresent(
              text -> name.problem("no container mounts the volume \"%s\" (K-38)".formatted(text)));
      name.text()
          .filter(
              text ->
                  pod.child("volumes").items().stream()
                      .anyMatch(volume -> volume.child("name").isText(text)))
          .ifPresent(
              text -> name.problem("hides the volume \"%s\" of the pod (K-38)".formatted(text)));
    }
  }

  private static boolean isMounted(Node pod, String volume) {
    return PodRules.containers(pod).stream()
        .flatMap(container -> container.child("volumeMounts").items().stream())
        .anyMatch(mount -> mount.child("name").isText(volume));
  }

  private static void checkServiceName(Node spec) {
    // Newer servers make it optional; a ZooKeeper server cannot be found without it.
    if (!spec.child("serviceName").isPresent()) {
      spec.problem("\"serviceName\" is missing");
    }
    Name.SERVICE.check(spec.child("serviceName"));
  }

  private static void checkUpdateStrategy(Node strategy) {
    if (strategy.child("type").isText("OnDelete") && strategy.child("rollingUpdate").isPresent()) {
      strategy.child("rollingUpdate").problem("is only for type RollingUpdate");
    }
  }
}
