package io.zkdsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Shows that no map of a good manifest, however deep, takes an entry that does not belong there.
 */
class UnknownFieldTest {
  @TestFactory
  Stream<DynamicTest> an_intruder_is_found_in_every_map() {
    String good = BrokenManifest.read("kubernetes-broken", "good.yaml").yaml();
    return YamlStream.read(good, new ArrayList<>()).stream()
        .map(
            document ->
                DynamicTest.dynamicTest(
                    document.getAsJsonObject().get("kind").getAsString(),
                    () -> {
                      for (JsonObject map : maps(document)) {
                        // In a map of free keys, such as labels, it is the value that does not
                        // belong.
                        map.addProperty("intruder", 1);
                        assertThat(StrictApiCheck.problems(document.toString()))
                            .as(document.toString())
                            .isNotEmpty()
                            .allMatch(problem -> problem.contains("intruder"));
                        map.remove("intruder");
                      }
                    }));
  }

  @Test
  void client_java_itself_is_asked_as_well() {
    String pod = "apiVersion: v1\nkind: Pod\nspec: {containers: [{name: zk, enviroment: []}]}\n";
    Node object =
        Node.root("Pod", YamlStream.read(pod, new ArrayList<>()).get(0), new ArrayList<>());
    assertThat(SecondOpinion.on(ApiKind.POD, object))
        .hasValueSatisfying(
            opinion ->
                assertThat(opinion)
                    .startsWith(
                        "client-java refuses it: The field `enviroment` in the JSON string is not"
                            + " defined"));
  }

  private static List<JsonObject> maps(JsonElement element) {
    List<JsonObject> maps = new ArrayList<>();
    if (element.isJsonArray()) {
      element.getAsJsonArray().forEach(item -> maps.addAll(maps(item)));
    } else if (element.isJsonObject()) {
      maps.add(element.getAsJsonObject());
      element.getAsJsonObject().asMap().values().forEach(value -> maps.addAll(maps(value)));
    }
    return maps;
  }
}
