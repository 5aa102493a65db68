package io.zkdsl.kubernetes;

import java.util.Set;

/**
 * The controls that the Pod Security Standard {@code restricted} adds to {@code baseline} (K-60 to
 * K-64).
 */
final class RestrictedPodSecurity {
  /**
   * Fields of a volume that are not forbidden here; {@code hostPath} is left to {@link
   * BaselinePodSecurity}.
   */
  private static final Set<String> VOLUME_FIELDS =
      Set.of(
          "name",
          "configMap",
          "csi",
          "downwardAPI",
          "emptyDir",
          "ephemeral",
          "image",
          "persistentVolumeClaim",
          "projected",
          "secret",
          "hostPath");

  private RestrictedPodSecurity() {}

  static void checkPod(Node podSpec) {
    podSpec.child("volumes").items().stream()
        .flatMap(volume -> volume.fields().stream())
        .filter(field -> !VOLUME_FIELDS.contains(field.name()))
        .forEach(
            field -> field.problem("restricted volume types (restricted: Volume Types, K-60)"));
    Node context = podSpec.child("securityContext");
    if (context.child("runAsNonRoot").flag().filter(nonRoot -> !nonRoot).isPresent()) {
      context
          .child("runAsNonRoot")
          .problem("runAsNonRoot != true (restricted: Running as Non-root, K-63)");
    }
    checkUser(context);
  }

  static void checkContainer(Node container, Node podContext) {
    Node context = container.child("securityContext");
    if (context.child("allowPrivilegeEscalation").flag().orElse(true)) {
      container.problem(
          "allowPrivilegeEscalation != false (restricted: Privilege Escalation, K-61)");
    }
    checkCapabilities(container);
    boolean podSaysNonRoot = podContext.child("runAsNonRoot").isTrue();
    if (!context.child("runAsNonRoot").flag().orElse(podSaysNonRoot)) {
      container.problem("runAsNonRoot != true (restricted: Running as Non-root, K-63)");
    }
    checkUser(context);
    if (!context.at("seccompProfile", "type").isPresent()
        && !podContext.at("seccompProfile", "type").isPresent()) {
      container.problem(
          "seccompProfile is neither RuntimeDefault nor Localhost (restricted: Seccomp, K-64)");
    }
  }

  private static void checkCapabilities(Node container) {
    Node capabilities = container.at("securityContext", "capabilities");
    if (capabilities.child("drop").items().stream().noneMatch(dropped -> dropped.isText("ALL"))) {
      container.problem(
          "unrestricted capabilities: must drop ALL (restricted: Capabilities, K-62)");
    }
    for (Node added : capabilities.child("add").items()) {
      boolean onlyBaseline = BaselinePodSecurity.CAPABILITIES.contains(added.text().orElse(""));
      if (onlyBaseline && !added.isText("NET_BIND_SERVICE")) {
        added.problem(
            "unrestricted capabilities: only NET_BIND_SERVICE may be added (restricted:"
                + " Capabilities, K-62)");
      }
    }
  }

  private static void checkUser(Node context) {
    if (context.child("runAsUser").number().orElse(1) == 0) {
      context
          .child("runAsUser")
          .problem("runAsUser=0 (restricted: Running as Non-root user, K-63)");
    }
  }
}
