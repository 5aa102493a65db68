package io.zkdsl.kubernetes;

/** The fields that take one of a few words; the model classes call them plain text. */
final class WordRules {
  private WordRules() {}

  static void addTo(ApiRules rules) {
    rules.add(Values.oneOf("Always", "OnFailure", "Never"), "V1PodSpec.restartPolicy");
    rules.add(Values.oneOf("Always"), "V1Container.restartPolicy");
    rules.add(
        Values.oneOf("ClusterFirst", "ClusterFirstWithHostNet", "Default", "None"),
        "V1PodSpec.dnsPolicy");
    rules.add(Values.oneOf("Never", "PreemptLowerPriority"), "V1PodSpec.preemptionPolicy");
    rules.add(Values.oneOf("Always", "IfNotPresent", "Never"), "V1Container.imagePullPolicy");
    rules.add(
        Values.oneOf("File", "FallbackToLogsOnError"), "V1Container.terminationMessagePolicy");
    rules.add(
        Values.oneOf("TCP", "UDP", "SCTP"),
        "V1ContainerPort.protocol",
        "V1ServicePort.protocol",
        "V1NetworkPolicyPort.protocol");
    rules.add(Values.oneOf("HTTP", "HTTPS"), "V1HTTPGetAction.scheme");
    rules.add(
        Values.oneOf("RuntimeDefault", "Localhost", "Unconfined"),
        "V1SeccompProfile.type",
        "V1AppArmorProfile.type");
    rules.add(Values.oneOf("Default", "Unmasked"), "V1SecurityContext.procMount");
    rules.add(Values.oneOf("Always", "OnRootMismatch"), "V1PodSecurityContext.fsGroupChangePolicy");
    rules.add(
        Values.oneOf("None", "HostToContainer", "Bidirectional"), "V1VolumeMount.mountPropagation");
    rules.add(
        Values.oneOf("DoNotSchedule", "ScheduleAnyway"),
        "V1TopologySpreadConstraint.whenUnsatisfiable");
    rules.add(
        Values.oneOf("Honor", "Ignore"),
        "V1TopologySpreadConstraint.nodeAffinityPolicy",
        "V1TopologySpreadConstraint.nodeTaintsPolicy");
    rules.add(Values.oneOf("Exists", "Equal"), "V1Toleration.operator");
    rules.add(Values.oneOf("NoSchedule", "PreferNoSchedule", "NoExecute"), "V1Toleration.effect");
    rules.add(
        Values.oneOf("In", "NotIn", "Exists", "DoesNotExist"),
        "V1LabelSelectorRequirement.operator");
    rules.add(
        Values.oneOf("In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt"),
        "V1NodeSelectorRequirement.operator");
    rules.add(
        Values.oneOf("ClusterIP", "NodePort", "LoadBalancer", "ExternalName"),
        "V1ServiceSpec.type");
    rules.add(Values.oneOf("None", "ClientIP"), "V1ServiceSpec.sessionAffinity");
    rules.add(
        Values.oneOf("Cluster", "Local"),
        "V1ServiceSpec.externalTrafficPolicy",
        "V1ServiceSpec.internalTrafficPolicy");
    rules.add(
        Values.oneOf("SingleStack", "PreferDualStack", "RequireDualStack"),
        "V1ServiceSpec.ipFamilyPolicy");
    rules.add(Values.eachOf(Values.oneOf("IPv4", "IPv6")), "V1ServiceSpec.ipFamilies");
    rules.add(Values.oneOf("OrderedReady", "Parallel"), "V1StatefulSetSpec.podManagementPolicy");
    rules.add(Values.oneOf("RollingUpdate", "OnDelete"), "V1StatefulSetUpdateStrategy.type");
    rules.add(
        Values.oneOf("Retain", "Delete"),
        "V1StatefulSetPersistentVolumeClaimRetentionPolicy.whenDeleted",
        "V1StatefulSetPersistentVolumeClaimRetentionPolicy.whenScaled");
    rules.add(
        Values.eachOf(
            Values.oneOf("ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod")),
        "V1PersistentVolumeClaimSpec.accessModes");
    rules.add(Values.oneOf("Filesystem", "Block"), "V1PersistentVolumeClaimSpec.volumeMode");
    rules.add(Values.eachOf(Values.oneOf("Ingress", "Egress")), "V1NetworkPolicySpec.policyTypes");
    rules.add(
        Values.oneOf("IfHealthyBudget", "AlwaysAllow"),
        "V1PodDisruptionBudgetSpec.unhealthyPodEvictionPolicy");
  }
}
