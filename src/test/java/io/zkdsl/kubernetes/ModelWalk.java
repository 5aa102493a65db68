package io.zkdsl.kubernetes;

import com.google.gson.JsonElement;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Compares a manifest with the model classes down to the last scalar, and applies the rules of each
 * place on the way.
 *
 * <p>client-java's own {@code validateJsonElement} knows the fields but takes any scalar for any
 * other, looks into no map, and stops at its first find; hence this walk.
 */
final class ModelWalk {
  private final ApiRules rules;

  ModelWalk(ApiRules rules) {
    this.rules = rules;
  }

  void check(Node node, Type type) {
    if (!node.isPresent()) {
      node.problem("has no value: leave the field out");
    } else if (type instanceof ParameterizedType generic) {
      checkCollection(node, generic);
    } else if (((Class<?>) type).getPackageName().endsWith(".models")) {
      checkModel(node, (Class<?>) type);
    } else {
      checkScalar(node, (Class<?>) type);
    }
  }

  private void checkCollection(Node node, ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == Map.class) {
      require(node, node.value().isJsonObject(), "a map");
      node.fields().forEach(entry -> check(entry, arguments[1]));
    } else if (type.getRawType() == List.class) {
      require(node, node.value().isJsonArray(), "a list");
      node.items().forEach(item -> check(item, arguments[0]));
    } else {
      throw new IllegalStateException("no check for " + type);
    }
  }

  private void checkModel(Node node, Class<?> model) {
    if (!require(node, node.isObject(), "a map")) {
      return;
    }
    ModelShape shape = ModelShape.of(model);
    shape.required().stream()
        .filter(field -> !node.has(field))
        .sorted()
        .forEach(field -> node.problem("\"%s\" is missing".formatted(field)));
    for (Node field : node.fields()) {
      Type type = shape.fields().get(field.name());
      if (type == null) {
        field.problem("no such field in " + model.getSimpleName());
      } else {
        check(field, type);
        rules.check(model.getSimpleName() + "." + field.name(), field);
      }
    }
    rules.check(model.getSimpleName(), node);
  }

  private static void checkScalar(Node node, Class<?> type) {
    JsonElement value = node.value();
    boolean text = node.text().isPresent();
    boolean whole = node.number().isPresent();
    boolean number = value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
    if (type == String.class) {
      require(node, text, "text");
    } else if (type == Boolean.class) {
      require(node, node.flag().isPresent(), "true or false");
    } else if (type == Integer.class) {
      require(
          node,
          whole && Math.abs(node.number().getAsLong()) <= Integer.MAX_VALUE,
          "a whole number of 32 bits");
    } else if (type == Long.class) {
      require(node, whole, "a whole number");
    } else if (type == Double.class) {
      require(node, number, "a number");
    } else if (type == IntOrString.class) {
      require(node, text || whole, "a whole number or text");
    } else if (type == Quantity.class) {
      require(node, text || number, "a quantity");
    } else if (type == byte[].class) {
      require(
          node,
          text
              && node.text()
                  .get()
                  .matches("([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"),
          "base64 text");
    } else if (type == OffsetDateTime.class) {
      require(node, text, "a time");
    } else if (type != Object.class) {
      throw new IllegalStateException("no check for " + type);
    }
  }

  private static boolean require(Node node, boolean fulfilled, String expected) {
    if (!fulfilled) {
      node.problem("must be %s, but is %s".formatted(expected, kind(node)));
    }
    return fulfilled;
  }

  private static String kind(Node node) {
    JsonElement value = node.value();
    if (value.isJsonObject()) {
      return "a map";
    }
    if (value.isJsonArray()) {
      return "a list";
    }
    if (value.getAsJsonPrimitive().isNumber()) {
      return "the number " + node.shown();
    }
    return (value.getAsJsonPrimitive().isBoolean() ? "the boolean " : "the text ") + node.shown();
  }
}
