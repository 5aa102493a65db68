package io.zkdsl.kubernetes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Rules of names, labels, annotations and selectors (K-01 to K-10). */
final class MetadataRules {
  private static final int ANNOTATION_BYTES = 262_144;

  private MetadataRules() {}

  static void addTo(ApiRules rules) {
    rules.add(Name.LABEL::check, "V1ObjectMeta.namespace");
    rules.add(
        MetadataRules::checkLabels,
        "V1ObjectMeta.labels",
        "V1LabelSelector.matchLabels",
        "V1ServiceSpec.selector",
        "V1PodSpec.nodeSelector");
    rules.add(MetadataRules::checkAnnotations, "V1ObjectMeta.annotations");
    rules.add(MetadataRules::checkExpression, "V1LabelSelectorRequirement");
    rules.add(
        MetadataRules::checkLabelKeyText,
        "V1LabelSelectorRequirement.key",
        "V1NodeSelectorRequirement.key",
        "V1PodAffinityTerm.topologyKey",
        "V1TopologySpreadConstraint.topologyKey");
  }

  static void checkLabels(Node labels) {
    for (Node label : labels.fields()) {
      keyMistake(label.name()).ifPresent(label::problem);
      Name.LABEL_VALUE.check(label);
    }
  }

  static void checkAnnotations(Node annotations) {
    int size = 0;
    for (Node annotation : annotations.fields()) {
      keyMistake(annotation.name().toLowerCase(Locale.ROOT)).ifPresent(annotation::problem);
      size += bytes(annotation.name()) + annotation.text().map(MetadataRules::bytes).orElse(0);
    }
    if (size > ANNOTATION_BYTES) {
      annotations.problem("%d bytes are more than %d (K-10)".formatted(size, ANNOTATION_BYTES));
    }
  }

  private static void checkExpression(Node expression) {
    boolean hasValues = !expression.child("values").items().isEmpty();
    String operator = expression.child("operator").text().orElse("");
    if (hasValues != operator.endsWith("In")) {
      expression.problem(
          "operator %s %s".formatted(operator, hasValues ? "takes no values" : "needs values"));
    }
    expression.child("values").items().forEach(Name.LABEL_VALUE::check);
  }

  private static void checkLabelKeyText(Node key) {
    key.text().flatMap(MetadataRules::keyMistake).ifPresent(key::problem);
  }

  private static Optional<String> keyMistake(String key) {
    int slash = key.indexOf('/');
    if (slash < 0) {
      return Name.LABEL_KEY_NAME.mistake(key);
    }
    return Name.SUBDOMAIN
        .mistake(key.substring(0, slash))
        .or(() -> Name.LABEL_KEY_NAME.mistake(key.substring(slash + 1)));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
