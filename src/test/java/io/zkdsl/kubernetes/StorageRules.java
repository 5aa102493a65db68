package io.zkdsl.kubernetes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Rules of what is stored: claims, ConfigMaps and Secrets (K-35, K-39, K-40). */
final class StorageRules {
  private static final int LARGEST_DATA = 1_048_576;

  private StorageRules() {}

  static void addTo(ApiRules rules) {
    rules.add(StorageRules::checkClaim, "V1PersistentVolumeClaimSpec");
    rules.add(StorageRules::checkStorageClass, "V1PersistentVolumeClaimSpec.storageClassName");
    rules.add(StorageRules::checkKeys, "V1ConfigMap", "V1Secret");
  }

  private static void checkClaim(Node spec) {
    List<Node> modes = spec.child("accessModes").items();
    if (modes.isEmpty()) {
      spec.problem("at least 1 access mode is required (K-39)");
    }
    if (modes.size() > 1 && modes.stream().anyMatch(mode -> mode.isText("ReadWriteOncePod"))) {
      spec.child("accessModes")
          .problem("may not use ReadWriteOncePod with other access modes (K-39)");
    }
    Node storage = spec.at("resources", "requests", "storage");
    if (!storage.isPresent()) {
      spec.problem("needs resources.requests.storage (K-39)");
    } else if (storage.value().isJsonPrimitive()) {
      Quantities.amount(storage.value().getAsString())
          .filter(amount -> amount.signum() == 0)
          .ifPresent(amount -> storage.problem("must be greater than zero (K-39)"));
    }
  }

  private static void checkStorageClass(Node storageClass) {
    // The empty name is not a mistake: it asks for no dynamic provisioning.
    if (!storageClass.isText("")) {
      Name.SUBDOMAIN.check(storageClass);
    }
  }

  private static void checkKeys(Node object) {
    List<Node> entries =
        Stream.of("data", "binaryData", "stringData")
            .flatMap(map -> object.child(map).fields().stream())
            .toList();
    entries.forEach(Name.DATA_KEY::checkKey);
    object.child("binaryData").fields().stream()
        .filter(entry -> object.child("data").child(entry.name()).isPresent())
        .forEach(entry -> entry.problem("is in data too"));
    int size =
        entries.stream()
            .mapToInt(entry -> entry.text().orElse("").getBytes(StandardCharsets.UTF_8).length)
            .sum();
    if (size > LARGEST_DATA) {
      object.problem("%d bytes of data are more than %d (K-35)".formatted(size, LARGEST_DATA));
    }
  }
}
