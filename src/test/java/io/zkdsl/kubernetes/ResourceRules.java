package io.zkdsl.kubernetes;

import java.math.BigDecimal;
import java.util.Optional;

/** Rules of quantities, requests and limits (K-41 to K-45). */
final class ResourceRules {
  private ResourceRules() {}

  static void addTo(ApiRules rules) {
    rules.add(
        ResourceRules::checkQuantities,
        "V1ResourceRequirements.requests",
        "V1ResourceRequirements.limits",
        "V1VolumeResourceRequirements.requests",
        "V1VolumeResourceRequirements.limits");
    rules.add(
        ResourceRules::checkContainerResources,
        "V1ResourceRequirements.requests",
        "V1ResourceRequirements.limits");
    rules.add(
        ResourceRules::checkClaimResources,
        "V1VolumeResourceRequirements.requests",
        "V1VolumeResourceRequirements.limits");
    rules.add(ResourceRules::checkBytes, "V1EmptyDirVolumeSource.sizeLimit");
    rules.add(ResourceRules::checkOrder, "V1ResourceRequirements", "V1VolumeResourceRequirements");
  }

  private static void checkQuantities(Node resources) {
    for (Node resource : resources.fields()) {
      if (resource.name().equals("cpu")) {
        checkQuantity(resource);
      } else {
        checkBytes(resource);
      }
    }
  }

  private static void checkContainerResources(Node resources) {
    for (Node resource : resources.fields()) {
      if (!resource.name().matches("cpu|memory|ephemeral-storage|hugepages-.+|.+/.+")) {
        resource.problem("no such resource; a container has cpu, memory, ephemeral-storage");
      }
    }
  }

  private static void checkClaimResources(Node resources) {
    resources.fields().stream()
        .filter(resource -> !resource.name().equals("storage"))
        .forEach(resource -> resource.problem("no such resource; a claim has storage"));
  }

  private static void checkBytes(Node quantity) {
    checkQuantity(quantity);
    text(quantity)
        .filter(text -> text.matches("[0-9.]+[num]"))
        .ifPresent(
            text ->
                quantity.problem(
                    "\"%s\" is less than a byte each: write \"Mi\" for mebibytes (K-44)"
                        .formatted(text)));
  }

  private static void checkQuantity(Node quantity) {
    Optional<String> text = text(quantity);
    if (text.isEmpty()) {
      return;
    }
    Optional<BigDecimal> amount = Quantities.amount(text.get());
    if (amount.isEmpty()) {
      quantity.problem(
          "\"%s\" is not a quantity such as 500m, 2 or 1Gi (K-41)".formatted(text.get()));
    } else if (amount.get().signum() < 0) {
      quantity.problem("\"%s\" must not be negative".formatted(text.get()));
    } else if (amount.get().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      quantity.problem("\"%s\" is more than 2^63-1 (K-42)".formatted(text.get()));
    }
  }

  private static void checkOrder(Node resources) {
    for (Node request : resources.child("requests").fields()) {
      Node limit = resources.child("limits").child(request.name());
      Optional<BigDecimal> asked = text(request).flatMap(Quantities::amount);
      Optional<BigDecimal> most = text(limit).flatMap(Quantities::amount);
      if (asked.isPresent() && most.isPresent() && asked.get().compareTo(most.get()) > 0) {
        request.problem(
            "must be less than or equal to the limit of %s (K-45)".formatted(text(limit).get()));
      }
    }
  }

  private static Optional<String> text(Node quantity) {
    boolean primitive =
        quantity.isPresent()
            && quantity.value().isJsonPrimitive()
            && !quantity.value().getAsJsonPrimitive().isBoolean();
    return primitive ? Optional.of(quantity.value().getAsString()) : Optional.empty();
  }
}
