package io.zkdsl.kubernetes;

import java.util.List;
import java.util.Optional;

/** Rules of Services (K-18 to K-27). */
final class ServiceRules {
  private static final List<String> LOAD_BALANCER_ONLY =
      List.of(
          "allocateLoadBalancerNodePorts",
          "loadBalancerClass",
          "loadBalancerIP",
          "loadBalancerSourceRanges");

  private ServiceRules() {}

  static void addTo(ApiRules rules) {
    rules.add(ServiceRules::checkPresence, "V1ServiceSpec");
    rules.add(ServiceRules::checkType, "V1ServiceSpec");
    rules.add(ServiceRules::checkPorts, "V1ServiceSpec.ports");
    rules.add(Values.notEmpty("it would select no pod"), "V1ServiceSpec.selector");
    rules.add(Name.LABEL::check, "V1ServicePort.name");
    rules.add(Name.SUBDOMAIN::check, "V1ServiceSpec.externalName");
    rules.add(Values.between(1, 65535, "a port"), "V1ServicePort.port");
    rules.add(Values.between(30000, 32767, "K-23"), "V1ServicePort.nodePort");
    rules.add(ProbeRules::checkPort, "V1ServicePort.targetPort");
    rules.add(Values.eachOf(PolicyRules::checkNetwork), "V1ServiceSpec.loadBalancerSourceRanges");
    rules.add(Values.between(1, 86400, "K-26"), "V1ClientIPConfig.timeoutSeconds");
  }

  private static void checkPresence(Node spec) {
    boolean external = type(spec).equals("ExternalName");
    if (spec.child("ports").items().isEmpty() && !isHeadless(spec) && !external) {
      spec.problem("needs at least one port (K-20)");
    }
    if (external && !spec.child("externalName").isPresent()) {
      spec.problem("\"externalName\" is missing (K-27)");
    }
  }

  private static void checkType(Node spec) {
    String type = type(spec);
    boolean loadBalancer = type.equals("LoadBalancer");
    boolean reachable = loadBalancer || type.equals("NodePort");
    if (isHeadless(spec) && reachable) {
      spec.child("clusterIP").problem("may not be None for a %s Service (K-21)".formatted(type));
    }
    if (!reachable) {
      spec.child("ports").items().stream()
          .map(port -> port.child("nodePort"))
          .filter(Node::isPresent)
          .forEach(port -> port.problem("may not be used when type is %s (K-22)".formatted(type)));
      refuse(
          spec.child("externalTrafficPolicy"),
          "is only for a NodePort or LoadBalancer Service (K-25)");
    }
    if (!loadBalancer) {
      LOAD_BALANCER_ONLY.forEach(
          field -> refuse(spec.child(field), "is only for a LoadBalancer Service (K-24)"));
    }
    if (!spec.child("sessionAffinity").isText("ClientIP")) {
      refuse(spec.child("sessionAffinityConfig"), "is only for sessionAffinity ClientIP (K-26)");
    }
  }

  private static void checkPorts(Node ports) {
    List<Node> items = ports.items();
    if (items.size() > 1) {
      items.stream()
          .filter(port -> !port.child("name").isPresent())
          .forEach(port -> port.problem("\"name\" is missing: there are several ports (K-18)"));
    }
    Values.unique(items.stream().map(port -> port.child("name")).toList(), Node::text, "K-18");
    for (String field : List.of("port", "nodePort")) {
      Values.unique(
          items.stream().map(port -> port.child(field)).toList(),
          ServiceRules::numberAndProtocol,
          "K-19");
    }
  }

  private static Optional<String> numberAndProtocol(Node port) {
    String protocol =
        port.parent().flatMap(parent -> parent.child("protocol").text()).orElse("TCP");
    return port.number().isPresent()
        ? Optional.of(port.shown() + "/" + protocol)
        : Optional.empty();
  }

  private static void refuse(Node field, String reason) {
    if (field.isPresent()) {
      field.problem(reason);
    }
  }

  private static String type(Node spec) {
    return spec.child("type").text().orElse("ClusterIP");
  }

  private static boolean isHeadless(Node spec) {
    return spec.child("clusterIP").isText("None");
  }
}
