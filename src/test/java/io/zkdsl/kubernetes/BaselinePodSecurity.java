package io.zkdsl.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The controls of the Pod Security Standard {@code baseline} (K-65). */
final class BaselinePodSecurity {
  /** The capabilities that a container may add. */
  static final Set<String> CAPABILITIES =
      Set.of(
          "AUDIT_WRITE",
          "CHOWN",
          "DAC_OVERRIDE",
          "FOWNER",
          "FSETID",
          "KILL",
          "MKNOD",
          "NET_BIND_SERVICE",
          "SETFCAP",
          "SETGID",
          "SETPCAP",
          "SETUID",
          "SYS_CHROOT");

  private static final Set<String> SYSCTLS =
      Set.of(
          "kernel.shm_rmid_forced",
          "net.ipv4.ip_local_port_range",
          "net.ipv4.ip_local_reserved_ports",
          "net.ipv4.ip_unprivileged_port_start",
          "net.ipv4.ping_group_range",
          "net.ipv4.tcp_fin_timeout",
          "net.ipv4.tcp_keepalive_intvl",
          "net.ipv4.tcp_keepalive_probes",
          "net.ipv4.tcp_keepalive_time",
          "net.ipv4.tcp_syncookies");
  private static final Set<String> SELINUX_TYPES =
      Set.of("", "container_t", "container_init_t", "container_kvm_t", "container_engine_t");
  private static final Set<String> LOCAL_HOSTS = Set.of("", "127.0.0.1", "::1", "localhost");
  private static final List<List<String>> HANDLERS =
      List.of(
          List.of("livenessProbe"),
          List.of("readinessProbe"),
          List.of("startupProbe"),
          List.of("lifecycle", "postStart"),
          List.of("lifecycle", "preStop"));

  private BaselinePodSecurity() {}

  static void checkPod(Node podSpec) {
    for (String namespace : List.of("hostNetwork", "hostPID", "hostIPC")) {
      refuse(
          podSpec.child(namespace).isTrue(),
          podSpec.child(namespace),
          "must not be true",
          "Host Namespaces");
    }
    for (Node volume : podSpec.child("volumes").items()) {
      refuse(
          volume.child("hostPath").isPresent(),
          volume.child("hostPath"),
          "is not allowed",
          "HostPath Volumes");
    }
    for (Node sysctl : podSpec.at("securityContext", "sysctls").items()) {
      Node name = sysctl.child("name");
      refuse(
          name.text().isPresent() && !SYSCTLS.contains(name.text().get()),
          name,
          name.shown() + " is not allowed",
          "Sysctls");
    }
    checkContext(podSpec.child("securityContext"));
    checkAppArmorAnnotations(podSpec);
  }

  static void checkContainer(Node container) {
    Node context = container.child("securityContext");
    checkContext(context);
    refuse(
        context.child("privileged").isTrue(),
        context.child("privileged"),
        "must not be true",
        "Privileged Containers");
    Node procMount = context.child("procMount");
    refuse(
        procMount.isPresent() && !procMount.isText("Default"),
        procMount,
        "must be Default",
        "/proc Mount Type");
    for (Node capability : context.at("capabilities", "add").items()) {
      refuse(
          !CAPABILITIES.contains(capability.text().orElse("")),
          capability,
          capability.shown() + " is not allowed",
          "Capabilities");
    }
    for (Node port : container.child("ports").items()) {
      Node hostPort = port.child("hostPort");
      refuse(hostPort.number().orElse(0) != 0, hostPort, "is not allowed", "Host Ports");
    }
    HANDLERS.stream()
        .map(place -> container.at(place.toArray(String[]::new)))
        .forEach(BaselinePodSecurity::checkHosts);
  }

  /** What a pod and a container may both say. */
  private static void checkContext(Node context) {
    Node hostProcess = context.at("windowsOptions", "hostProcess");
    refuse(hostProcess.isTrue(), hostProcess, "must not be true", "HostProcess");
    Node seccomp = context.at("seccompProfile", "type");
    refuse(seccomp.isText("Unconfined"), seccomp, "must not be Unconfined", "Seccomp");
    Node appArmor = context.at("appArmorProfile", "type");
    refuse(appArmor.isText("Unconfined"), appArmor, "must not be Unconfined", "AppArmor");
    Node seLinux = context.child("seLinuxOptions");
    refuse(
        !SELINUX_TYPES.contains(seLinux.child("type").text().orElse("")),
        seLinux.child("type"),
        "is not allowed",
        "SELinux");
    for (String identity : List.of("user", "role")) {
      refuse(
          !seLinux.child(identity).text().orElse("").isEmpty(),
          seLinux.child(identity),
          "is not allowed",
          "SELinux");
    }
  }

  private static void checkAppArmorAnnotations(Node podSpec) {
    Optional<Node> pod = podSpec.parent();
    pod.stream()
        .flatMap(owner -> owner.at("metadata", "annotations").fields().stream())
        .filter(
            annotation ->
                annotation.name().startsWith("container.apparmor.security.beta.kubernetes.io/"))
        .forEach(
            annotation ->
                refuse(
                    !annotation.text().orElse("").matches("|runtime/default|localhost/.*"),
                    annotation,
                    "is not allowed",
                    "AppArmor"));
  }

  private static void checkHosts(Node handler) {
    for (String action : List.of("httpGet", "tcpSocket")) {
      Node host = handler.at(action, "host");
      refuse(
          !LOCAL_HOSTS.contains(host.text().orElse("")),
          host,
          "is not allowed",
          "Host Probes / Lifecycle Hooks");
    }
  }

  private static void refuse(boolean forbidden, Node node, String message, String control) {
    if (forbidden) {
      node.problem("%s (baseline: %s, K-65)".formatted(message, control));
    }
  }
}
