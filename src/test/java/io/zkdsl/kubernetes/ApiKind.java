package io.zkdsl.kubernetes;

import com.google.gson.JsonElement;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** A kind of object that the check knows: its model class, and what its name must look like. */
enum ApiKind {
  CONFIG_MAP(
      "v1", "ConfigMap", V1ConfigMap.class, V1ConfigMap::validateJsonElement, Name.SUBDOMAIN),
  NAMESPACE("v1", "Namespace", V1Namespace.class, V1Namespace::validateJsonElement, Name.LABEL),
  NETWORK_POLICY(
      "networking.k8s.io/v1",
      "NetworkPolicy",
      V1NetworkPolicy.class,
      V1NetworkPolicy::validateJsonElement,
      Name.SUBDOMAIN),
  PERSISTENT_VOLUME_CLAIM(
      "v1",
      "PersistentVolumeClaim",
      V1PersistentVolumeClaim.class,
      V1PersistentVolumeClaim::validateJsonElement,
      Name.SUBDOMAIN),
  POD("v1", "Pod", V1Pod.class, V1Pod::validateJsonElement, Name.SUBDOMAIN),
  POD_DISRUPTION_BUDGET(
      "policy/v1",
      "PodDisruptionBudget",
      V1PodDisruptionBudget.class,
      V1PodDisruptionBudget::validateJsonElement,
      Name.SUBDOMAIN),
  SECRET("v1", "Secret", V1Secret.class, V1Secret::validateJsonElement, Name.SUBDOMAIN),
  SERVICE("v1", "Service", V1Service.class, V1Service::validateJsonElement, Name.SERVICE),
  SERVICE_ACCOUNT(
      "v1",
      "ServiceAccount",
      V1ServiceAccount.class,
      V1ServiceAccount::validateJsonElement,
      Name.SUBDOMAIN),
  STATEFUL_SET(
      "apps/v1",
      "StatefulSet",
      V1StatefulSet.class,
      V1StatefulSet::validateJsonElement,
      Name.LABEL);

  private final String apiVersion;
  private final String kind;
  private final Class<?> model;
  private final Validation validation;
  private final Name name;

  ApiKind(String apiVersion, String kind, Class<?> model, Validation validation, Name name) {
    this.apiVersion = apiVersion;
    this.kind = kind;
    this.model = model;
    this.validation = validation;
    this.name = name;
  }

  static Optional<ApiKind> of(String apiVersion, String kind) {
    return Arrays.stream(values())
        .filter(each -> each.apiVersion.equals(apiVersion) && each.kind.equals(kind))
        .findFirst();
  }

  Class<?> model() {
    return model;
  }

  Name nameFormat() {
    return name;
  }

  /** Whether an object of this kind says nothing without its {@code spec}. */
  boolean needsSpec() {
    return this != NAMESPACE && ModelShape.of(model).fields().containsKey("spec");
  }

  void validate(JsonElement element) throws IOException {
    validation.validate(element);
  }

  /** The generated {@code validateJsonElement} of a model class. */
  private interface Validation {
    void validate(JsonElement element) throws IOException;
  }
}
