package io.zkdsl.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.zkdsl.compiler.Compilation;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.reading.EnvFile;
import io.zkdsl.real.Tool;
import io.zkdsl.schema.value.Dialect;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.target.HealthScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What Docker Compose itself understands, and what shellcheck says of the script beside it. */
@Tag("real")
class ComposeTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> compose_understands_what_was_meant() throws InterruptedException {
    Tool.assumeAnswers("Compose is not asked", "docker", "compose", "version");
    return Description.inEveryDialect(this::check);
  }

  private void check(Description description, Dialect dialect) throws Exception {
    Compilation compilation = description.compile(TargetName.DOCKER, Description.with(dialect));
    if (compilation.hasErrors()) {
      return; // DialectReadingTest knows whether that is right
    }
    for (Ensemble ensemble : compilation.model().ensembles()) {
      Map<String, String> files = Outputs.files(compilation, ensemble);
      Path project = write(files);
      Tool.Run run = Tool.run(project, List.of("docker", "compose", "config", "--format", "json"));
      assertThat(run.exitCode()).as(run.output()).isZero();
      JsonObject parsed = JsonParser.parseString(run.output()).getAsJsonObject();
      assertThat(parsed.get("name").getAsString()).isEqualTo(ensemble.name());
      JsonObject services = parsed.getAsJsonObject("services");
      assertThat(services.keySet()).hasSameSizeAs(ensemble.servers());
      for (Server server : ensemble.servers()) {
        String env = files.get("server-" + server.id() + ".env");
        checkService(service(services, server), server, ensemble, EnvFile.dockerRun(env));
      }
    }
  }

  private static JsonObject service(JsonObject services, Server server) {
    String name =
        services.keySet().stream()
            .filter(key -> key.endsWith("-" + server.id()))
            .findFirst()
            .orElseThrow();
    return services.getAsJsonObject(name);
  }

  private static void checkService(
      JsonObject service, Server server, Ensemble ensemble, Map<String, String> environment) {
    assertThat(service.get("image").getAsString()).isEqualTo(ensemble.image().text());
    assertThat(texts(service, "environment")).isEqualTo(environment);
    Map<String, String> labels = new TreeMap<>();
    for (Entry label : server.labels()) {
      labels.put(label.key(), label.value());
    }
    assertThat(texts(service, "labels")).isEqualTo(labels);
    JsonArray test = service.getAsJsonObject("healthcheck").getAsJsonArray("test");
    assertThat(unescaped(test.get(test.size() - 1))).isEqualTo(HealthScript.of(server));
    ensemble
        .resources()
        .memory()
        .limit()
        .ifPresent(
            limit -> assertThat(service.get("mem_limit").getAsLong()).isEqualTo(limit.bytes()));
    if (ensemble.hasGivenHosts()) {
      assertThat(service.get("network_mode").getAsString()).isEqualTo("host");
    } else {
      assertThat(service.getAsJsonArray("ports")).hasSize(1); // never that of the AdminServer
      JsonObject port = service.getAsJsonArray("ports").get(0).getAsJsonObject();
      assertThat(port.get("target").getAsInt()).isEqualTo(server.ports().client());
    }
    assertThat(service.has("volumes")).isNotEqualTo(ensemble.storage().ephemeral());
  }

  private static Map<String, String> texts(JsonObject service, String field) {
    Map<String, String> texts = new TreeMap<>();
    if (service.has(field) && !service.get(field).isJsonNull()) {
      service
          .getAsJsonObject(field)
          .entrySet()
          .forEach(entry -> texts.put(entry.getKey(), unescaped(entry.getValue())));
    }
    return texts;
  }

  /** Compose prints what can be read once more. */
  private static String unescaped(JsonElement text) {
    return text.getAsString().replace("$$", "$");
  }

  @Test
  void shellcheck_has_nothing_to_say() throws Exception {
    Tool.assumeAnswers("run.sh is not checked", "shellcheck", "--version");
    List<String> command = new ArrayList<>(List.of("shellcheck"));
    for (Description description : Description.all()) {
      Compilation compilation = description.compile(TargetName.DOCKER, List.of("dialect=service"));
      assertThat(Outputs.errors(compilation)).isEmpty();
      for (Ensemble ensemble : compilation.model().ensembles()) {
        command.add(write(Outputs.files(compilation, ensemble)).resolve("run.sh").toString());
      }
    }
    Tool.Run run = Tool.run(folder, command);
    assertThat(run.exitCode()).as(run.output()).isZero();
  }

  private Path write(Map<String, String> files) throws IOException {
    Path project = Files.createTempDirectory(folder, "project");
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(project.resolve(file.getKey()), file.getValue());
    }
    return project;
  }
}
