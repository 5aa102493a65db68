package io.zkdsl.kubernetes;

import java.util.List;
import java.util.Optional;

/** Rules of one container: its ports, environment, mounts and image. */
final class ContainerRules {
  private ContainerRules() {}

  static void addTo(ApiRules rules) {
    rules.add(ContainerRules::checkImage, "V1Container");
    rules.add(ContainerRules::checkPorts, "V1Container.ports");
    rules.add(ContainerRules::checkMounts, "V1Container.volumeMounts");
    rules.add(ContainerRules::checkEnvironment, "V1Container.env");
    rules.add(ContainerRules::checkSource, "V1EnvVar");
    rules.add(ContainerRules::checkValueFrom, "V1EnvVar.valueFrom");
    rules.add(ContainerRules::checkEnvironmentSource, "V1EnvFromSource");
    rules.add(Name.LABEL::check, "V1Container.name");
    rules.add(Name.ENVIRONMENT_VARIABLE::check, "V1EnvVar.name");
    rules.add(Name.PORT::check, "V1ContainerPort.name");
    rules.add(
        Values.between(1, 65535, "a port"),
        "V1ContainerPort.containerPort",
        "V1ContainerPort.hostPort");
    rules.add(ContainerRules::checkMountPath, "V1VolumeMount.mountPath");
    rules.add(ContainerRules::checkSubPath, "V1VolumeMount.subPath");
  }

  private static void checkImage(Node container) {
    Node image = container.child("image");
    String text = image.text().orElse("");
    if (!image.isPresent() || image.isText("")) {
      container.problem("\"image\" is missing (K-58)");
    } else if (!text.equals(text.strip())) {
      image.problem("has blanks around it (K-58)");
    }
  }

  private static void checkPorts(Node ports) {
    Values.unique(
        ports.items().stream().map(port -> port.child("name")).toList(), Node::text, "K-17");
    // The key by which server-side apply merges the list; two alike are refused there.
    Values.unique(ports.items(), ContainerRules::mergeKey, "one port, two entries");
  }

  private static Optional<String> mergeKey(Node port) {
    Node number = port.child("containerPort");
    return number.isPresent()
        ? Optional.of(number.shown() + "/" + port.child("protocol").text().orElse("TCP"))
        : Optional.empty();
  }

  private static void checkMounts(Node mounts) {
    Values.unique(
        mounts.items().stream().map(mount -> mount.child("mountPath")).toList(),
        Node::text,
        "K-38");
  }

  private static void checkMountPath(Node path) {
    path.text()
        .filter(text -> !text.startsWith("/") || text.contains(":"))
        .ifPresent(
            text ->
                path.problem("\"%s\" must be an absolute path without ':' (K-38)".formatted(text)));
  }

  private static void checkSubPath(Node path) {
    path.text()
        .filter(text -> text.startsWith("/") || List.of(text.split("/")).contains(".."))
        .ifPresent(
            text ->
                path.problem("\"%s\" must be a relative path without '..' (K-38)".formatted(text)));
  }

  private static void checkEnvironment(Node environment) {
    Values.unique(
        environment.items().stream().map(variable -> variable.child("name")).toList(),
        Node::text,
        "environment variables");
  }

  private static void checkSource(Node variable) {
    if (variable.child("value").text().filter(value -> !value.isEmpty()).isPresent()
        && variable.child("valueFrom").isPresent()) {
      variable.problem("has value and valueFrom");
    }
  }

  private static void checkValueFrom(Node source) {
    Values.exactlyOne(
        source,
        "source",
        List.of("configMapKeyRef", "secretKeyRef", "fieldRef", "resourceFieldRef"),
        "environment variables");
  }

  private static void checkEnvironmentSource(Node source) {
    Values.exactlyOne(
        source, "source", List.of("configMapRef", "secretRef"), "environment variables");
  }
}
