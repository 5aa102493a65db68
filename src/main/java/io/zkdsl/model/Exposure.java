package io.zkdsl.model;

import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.ServiceType;
import io.zkdsl.schema.value.TrafficPolicy;
import java.util.List;
import java.util.Optional;

/** How a service is reached. */
public record Exposure(
    ServiceType type,
    Optional<Integer> port,
    Optional<Integer> nodePort,
    List<Entry> annotations,
    List<String> sourceRanges,
    Optional<TrafficPolicy> policy) {
  public Exposure {
    annotations = List.copyOf(annotations);
    sourceRanges = List.copyOf(sourceRanges);
  }

  public boolean isOutside() {
    return type != ServiceType.CLUSTER_IP;
  }
}
