package io.zkdsl.kubernetes;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Rules that many places share: ranges, closed lists of words, things that may occur once. */
final class Values {
  private Values() {}

  static Consumer<Node> between(long least, long most, String rule) {
    return node ->
        node.number()
            .ifPresent(
                number -> {
                  if (number < least || number > most) {
                    node.problem("%d is not in %d..%d (%s)".formatted(number, least, most, rule));
                  }
                });
  }

  static Consumer<Node> atLeast(long least) {
    return node ->
        node.number()
            .ifPresent(
                number -> {
                  if (number < least) {
                    node.problem("%d is less than %d".formatted(number, least));
                  }
                });
  }

  static Consumer<Node> oneOf(String... words) {
    List<String> allowed = Arrays.asList(words);
    return node ->
        node.text()
            .filter(text -> !allowed.contains(text))
            .ifPresent(
                text ->
                    node.problem(
                        "\"%s\" is not one of %s".formatted(text, String.join(", ", allowed))));
  }

  static Consumer<Node> eachOf(Consumer<Node> rule) {
    return node -> node.items().forEach(rule);
  }

  static Consumer<Node> notEmpty(String rule) {
    return node -> {
      boolean empty =
          node.isText("")
              || node.isPresent()
                  && !node.value().isJsonPrimitive()
                  && node.items().isEmpty()
                  && node.fields().isEmpty();
      if (empty) {
        node.problem("must not be empty" + (rule.isEmpty() ? "" : " (" + rule + ")"));
      }
    };
  }

  /** Reports each node whose key was seen before; nodes without a key are passed over. */
  static void unique(List<Node> nodes, Function<Node, Optional<String>> key, String rule) {
    Set<String> seen = new HashSet<>();
    for (Node node : nodes) {
      key.apply(node)
          .filter(found -> !seen.add(found))
          .ifPresent(found -> node.problem("\"%s\" is there twice (%s)".formatted(found, rule)));
    }
  }

  /** Reports a node that has none or several of the fields. */
  static void exactlyOne(Node node, String what, List<String> fields, String rule) {
    List<String> present = fields.stream().filter(node::has).toList();
    if (present.size() != 1) {
      String found = present.isEmpty() ? "has none" : "has " + String.join(" and ", present);
      node.problem("needs exactly one %s, but %s (%s)".formatted(what, found, rule));
    }
  }
}
