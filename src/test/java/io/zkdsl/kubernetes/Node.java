package io.zkdsl.kubernetes;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * A place in a manifest: the value there, the way to it, and the list that takes its problems.
 *
 * <p>A place may be empty, and a value of an unexpected type reads as empty too: that it has the
 * wrong type is said once, by {@link ModelWalk}.
 */
final class Node {
  private final Node parent;
  private final String name;
  private final String path;
  private final JsonElement value;
  private final String object;
  private final List<String> problems;

  private Node(
      Node parent,
      String name,
      String path,
      JsonElement value,
      String object,
      List<String> problems) {
    this.parent = parent;
    this.name = name;
    this.path = path;
    this.value = value;
    this.object = object;
    this.problems = problems;
  }

  static Node root(String object, JsonElement value, List<String> problems) {
    return new Node(null, "", "", value, object, problems);
  }

  void problem(String message) {
    problems.add(object + ": " + (path.isEmpty() ? "" : path + ": ") + message);
  }

  JsonElement value() {
    return value;
  }

  /** The field name or map key under which this place was reached. */
  String name() {
    return name;
  }

  Optional<Node> parent() {
    return Optional.ofNullable(parent);
  }

  boolean isPresent() {
    return value != null && !value.isJsonNull();
  }

  /** Whether the field stands there, be it without a value. */
  boolean has(String field) {
    return isObject() && value.getAsJsonObject().has(field);
  }

  boolean isObject() {
    return isPresent() && value.isJsonObject();
  }

  Node child(String field) {
    return step(field, path(field), isObject() ? value.getAsJsonObject().get(field) : null);
  }

  /** The place reached by one field after the other. */
  Node at(String... fields) {
    Node node = this;
    for (String field : fields) {
      node = node.child(field);
    }
    return node;
  }

  List<Node> fields() {
    return isObject()
        ? value.getAsJsonObject().keySet().stream().map(this::child).toList()
        : List.of();
  }

  List<Node> items() {
    if (!isPresent() || !value.isJsonArray()) {
      return List.of();
    }
    return IntStream.range(0, value.getAsJsonArray().size())
        .mapToObj(index -> step(name, path + "[" + index + "]", value.getAsJsonArray().get(index)))
        .toList();
  }

  Optional<String> text() {
    return primitive().filter(JsonPrimitive::isString).map(JsonPrimitive::getAsString);
  }

  boolean isText(String expected) {
    return text().filter(expected::equals).isPresent();
  }

  Optional<Boolean> flag() {
    return primitive().filter(JsonPrimitive::isBoolean).map(JsonPrimitive::getAsBoolean);
  }

  boolean isTrue() {
    return flag().orElse(false);
  }

  OptionalLong number() {
    Optional<BigDecimal> number =
        primitive().filter(JsonPrimitive::isNumber).map(JsonPrimitive::getAsBigDecimal);
    return number.isPresent() && number.get().stripTrailingZeros().scale() <= 0
        ? OptionalLong.of(number.get().longValue())
        : OptionalLong.empty();
  }

  /** The value as a reader would write it in a message. */
  String shown() {
    return value == null ? JsonNull.INSTANCE.toString() : value.toString();
  }

  private Optional<JsonPrimitive> primitive() {
    return isPresent() && value.isJsonPrimitive()
        ? Optional.of(value.getAsJsonPrimitive())
        : Optional.empty();
  }

  private Node step(String stepName, String stepPath, JsonElement stepValue) {
    return new Node(this, stepName, stepPath, stepValue, object, problems);
  }

  private String path(String field) {
    if (!field.matches("[A-Za-z0-9_$-]+")) {
      return path + "[\"" + field + "\"]";
    }
    return path.isEmpty() ? field : path + "." + field;
  }
}
