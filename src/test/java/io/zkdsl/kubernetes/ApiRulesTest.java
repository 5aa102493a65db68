package io.zkdsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.google.gson.annotations.SerializedName;
import io.kubernetes.client.openapi.models.V1Pod;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the rules and the model classes together: a rule for a misspelt field would never run. */
class ApiRulesTest {
  private static final String MODELS = V1Pod.class.getPackageName() + ".";

  /** Values among which every rule finds one that it must refuse. */
  private static final List<String> NONSENSE =
      List.of(
          "-1",
          "\"\"",
          "\"No such word!\"",
          "\"../up\"",
          "{}",
          "[]",
          "[\"No such word!\"]",
          "{\"no such key!\": \"no such value!\"}",
          "{\"successThreshold\": 2}",
          "{\"terminationGracePeriodSeconds\": 2}",
          "{\"type\": \"OnDelete\", \"rollingUpdate\": {}}",
          "[{\"name\": \"twice\"}, {\"name\": \"twice\"}]",
          "[{\"mountPath\": \"/twice\"}, {\"mountPath\": \"/twice\"}]",
          "[{\"topologyKey\": \"twice\"}, {\"topologyKey\": \"twice\"}]");

  @Test
  void each_rule_is_filed_under_a_model_class_or_field_that_exists() throws ClassNotFoundException {
    for (String place : ApiRules.ALL.places()) {
      String[] parts = place.split("\\.");
      ModelShape shape = ModelShape.of(Class.forName(MODELS + parts[0]));
      assertThat(parts.length == 1 || shape.fields().containsKey(parts[1])).as(place).isTrue();
    }
  }

  @Test
  void each_rule_is_filed_under_a_place_that_some_known_kind_reaches() {
    Set<Class<?>> reached = new HashSet<>();
    Arrays.stream(ApiKind.values()).forEach(kind -> reach(kind.model(), reached));
    Set<String> names = reached.stream().map(Class::getSimpleName).collect(Collectors.toSet());
    assertThat(ApiRules.ALL.places())
        .allSatisfy(place -> assertThat(names).contains(place.split("\\.")[0]));
  }

  @Test
  void each_rule_of_a_field_refuses_some_value() {
    List<String> fields =
        ApiRules.ALL.places().stream().filter(place -> place.contains(".")).toList();
    assertThat(fields)
        .allSatisfy(field -> assertThat(NONSENSE).anyMatch(value -> isRefused(field, value)));
  }

  @Test
  void the_shape_of_every_reached_model_has_all_its_fields() {
    Set<Class<?>> reached = new HashSet<>();
    Arrays.stream(ApiKind.values()).forEach(kind -> reach(kind.model(), reached));
    for (Class<?> model : reached) {
      Set<String> members =
          Arrays.stream(model.getDeclaredFields())
              .map(field -> field.getAnnotation(SerializedName.class))
              .filter(name -> name != null)
              .map(SerializedName::value)
              .collect(Collectors.toSet());
      assertThat(ModelShape.of(model).fields().keySet())
          .as(model.getSimpleName())
          .isEqualTo(members)
          .isEqualTo(declared(model));
    }
  }

  private static boolean isRefused(String place, String json) {
    List<String> problems = new ArrayList<>();
    ApiRules.ALL.check(place, Node.root("", JsonParser.parseString(json), problems));
    return !problems.isEmpty();
  }

  private static Set<?> declared(Class<?> model) {
    try {
      Field fields = model.getField("openapiFields");
      return (Set<?>) fields.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(model + " is not a generated model class", e);
    }
  }

  private static void reach(Type type, Set<Class<?>> reached) {
    if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> reach(argument, reached));
    } else if (type instanceof Class<?> model
        && model.getName().startsWith(MODELS)
        && reached.add(model)) {
      ModelShape.of(model).fields().values().forEach(field -> reach(field, reached));
    }
  }
}
