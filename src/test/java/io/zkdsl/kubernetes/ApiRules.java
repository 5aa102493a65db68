package io.zkdsl.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What the API server checks beyond the types, filed under the model class ({@code V1Probe}) or
 * field ({@code V1Probe.exec}) that a rule speaks about.
 */
final class ApiRules {
  static final ApiRules ALL = new ApiRules();

  static {
    List.<Consumer<ApiRules>>of(
            MetadataRules::addTo,
            WordRules::addTo,
            PodRules::addTo,
            ContainerRules::addTo,
            ProbeRules::addTo,
            ResourceRules::addTo,
            ServiceRules::addTo,
            StorageRules::addTo,
            StatefulSetRules::addTo,
            PolicyRules::addTo)
        .forEach(group -> group.accept(ALL));
  }

  private final Map<String, List<Consumer<Node>>> rules = new TreeMap<>();

  /** Files a rule under each of the places. */
  void add(Consumer<Node> rule, String... places) {
    for (String place : places) {
      rules.computeIfAbsent(place, unused -> new ArrayList<>()).add(rule);
    }
  }

  void check(String place, Node node) {
    rules.getOrDefault(place, List.of()).forEach(rule -> rule.accept(node));
  }

  Set<String> places() {
    return Set.copyOf(rules.keySet());
  }
}
