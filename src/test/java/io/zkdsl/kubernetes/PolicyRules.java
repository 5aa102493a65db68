package io.zkdsl.kubernetes;

import java.util.OptionalLong;

/** Rules of PodDisruptionBudgets and NetworkPolicies (K-51, K-54). */
final class PolicyRules {
  private PolicyRules() {}

  static void addTo(ApiRules rules) {
    rules.add(PolicyRules::checkBudget, "V1PodDisruptionBudgetSpec");
    rules.add(
        PolicyRules::checkShare,
        "V1PodDisruptionBudgetSpec.minAvailable",
        "V1PodDisruptionBudgetSpec.maxUnavailable",
        "V1RollingUpdateStatefulSetStrategy.maxUnavailable");
    rules.add(Values.notEmpty("it would select every pod"), "V1PodDisruptionBudgetSpec.selector");
    rules.add(PolicyRules::checkPeer, "V1NetworkPolicyPeer");
    rules.add(PolicyRules::checkNetwork, "V1IPBlock.cidr");
    rules.add(Values.eachOf(PolicyRules::checkNetwork), "V1IPBlock.except");
    rules.add(ProbeRules::checkPort, "V1NetworkPolicyPort.port");
    rules.add(PolicyRules::checkPortRange, "V1NetworkPolicyPort");
  }

  /** A network such as {@code 10.0.0.0/8}. */
  static void checkNetwork(Node network) {
    network
        .text()
        .filter(text -> !Networks.isNetwork(text))
        .ifPresent(
            text -> network.problem("\"%s\" is not a network such as 10.0.0.0/8".formatted(text)));
  }

  private static void checkBudget(Node spec) {
    boolean minimum = spec.child("minAvailable").isPresent();
    boolean maximum = spec.child("maxUnavailable").isPresent();
    if (minimum && maximum) {
      spec.problem("minAvailable and maxUnavailable cannot be both set (K-51)");
    }
    if (!minimum && !maximum) {
      spec.problem("has neither minAvailable nor maxUnavailable (K-51)");
    }
    if (!spec.child("selector").isPresent()) {
      spec.problem("\"selector\" is missing: it would select no pod");
    }
  }

  private static void checkShare(Node share) {
    Values.atLeast(0).accept(share);
    share
        .text()
        .filter(text -> !text.matches("(100|[0-9]{1,2})%"))
        .ifPresent(
            text ->
                share.problem(
                    "\"%s\" is neither a number nor a percentage up to 100%% (K-51)"
                        .formatted(text)));
  }

  private static void checkPeer(Node peer) {
    boolean selects =
        peer.child("podSelector").isPresent() || peer.child("namespaceSelector").isPresent();
    boolean block = peer.child("ipBlock").isPresent();
    if (!selects && !block) {
      peer.problem("must specify a peer (K-54)");
    }
    if (selects && block) {
      peer.problem("may not specify both ipBlock and another peer (K-54)");
    }
  }

  private static void checkPortRange(Node range) {
    Node last = range.child("endPort");
    if (!last.isPresent()) {
      return;
    }
    Values.between(1, 65535, "a port").accept(last);
    OptionalLong first = range.child("port").number();
    if (first.isEmpty()) {
      last.problem("needs a port given as a number (K-54)");
    } else if (last.number().isPresent() && last.number().getAsLong() < first.getAsLong()) {
      last.problem("must not be less than port (K-54)");
    }
  }
}
