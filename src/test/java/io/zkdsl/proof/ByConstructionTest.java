package io.zkdsl.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What the compiler makes impossible, shown on the expected files of all samples. */
class ByConstructionTest {
  private static final int READY_AFTER_LOADING_SECONDS = 120;

  @Test
  void a_pod_is_started_patiently_kept_while_it_lives_and_ready_in_a_quorum() throws IOException {
    List<Map<?, ?>> pods = objects("Pod");
    assertThat(pods).hasSizeGreaterThan(10);
    for (Map<?, ?> pod : pods) {
      Map<?, ?> container = container(pod);
      Map<?, ?> startup = map(container, "startupProbe");
      assertThat(startup.containsKey("tcpSocket")).isTrue();
      int patience = number(startup, "periodSeconds") * number(startup, "failureThreshold");
      assertThat(patience).isGreaterThanOrEqualTo(READY_AFTER_LOADING_SECONDS);
      Map<?, ?> liveness = map(container, "livenessProbe");
      assertThat(liveness.containsKey("tcpSocket")).isTrue();
      assertThat(liveness.containsKey("exec") || liveness.containsKey("httpGet")).isFalse();
      Map<?, ?> readiness = map(container, "readinessProbe");
      String asked = map(readiness, "exec").get("command").toString();
      assertThat(asked).contains("srvr", "^Mode:", "/dev/tcp/127.0.0.1/", "bash");
      assertThat(asked).doesNotContain("ruok", "nc ", "zkServer.sh", "http");
      for (Map<?, ?> probe : List.of(startup, liveness, readiness)) {
        assertThat(number(probe, "timeoutSeconds")).isGreaterThanOrEqualTo(5);
        assertThat(probe.containsKey("successThreshold")).isFalse();
      }
      assertThat(number(map(pod, "spec"), "terminationGracePeriodSeconds"))
          .isGreaterThanOrEqualTo(10);
    }
  }

  @Test
  void a_pod_is_alone_with_its_settings_and_its_network() throws IOException {
    for (Map<?, ?> pod : objects("Pod")) {
      Map<?, ?> spec = map(pod, "spec");
      assertThat(spec.get("enableServiceLinks")).isEqualTo(false);
      assertThat(spec.get("automountServiceAccountToken")).isEqualTo(false);
      assertThat(spec.containsKey("hostNetwork")).isFalse();
      Map<?, ?> security = map(spec, "securityContext");
      assertThat(number(security, "runAsUser")).isPositive();
      assertThat(security.get("fsGroup")).isNotNull();
      for (Object port : (List<?>) container(pod).get("ports")) {
        assertThat(((Map<?, ?>) port).containsKey("hostPort")).isFalse();
        assertThat(((Map<?, ?>) port).get("name").toString()).matches("[a-z]{1,15}");
      }
    }
    for (Map<?, ?> config : objects("ConfigMap")) {
      assertThat(config.containsKey("immutable")).isFalse();
    }
  }

  @Test
  void peers_are_found_before_they_are_ready_and_clients_only_see_ready_ones() throws IOException {
    int headless = 0;
    for (Map<?, ?> service : objects("Service")) {
      Map<?, ?> spec = map(service, "spec");
      assertThat((List<?>) spec.get("ports")).hasSize(1);
      boolean isHeadless = "None".equals(spec.get("clusterIP"));
      headless += isHeadless ? 1 : 0;
      assertThat(spec.get("publishNotReadyAddresses")).isEqualTo(isHeadless ? true : null);
      assertThat(isHeadless && spec.containsKey("type")).isFalse();
      assertThat(map(spec, "selector").toString())
          .contains("app.kubernetes.io/instance")
          .doesNotContain("version");
    }
    assertThat(headless).isGreaterThan(20);
  }

  @Test
  void a_claim_has_a_mode_and_a_size() throws IOException {
    for (Map<?, ?> claim : objects("PersistentVolumeClaim")) {
      Map<?, ?> spec = map(claim, "spec");
      assertThat((List<?>) spec.get("accessModes")).hasSize(1);
      assertThat(map(map(spec, "resources"), "requests").get("storage")).isNotNull();
    }
  }

  @Test
  void compose_waits_for_no_quorum_and_asks_for_one() throws IOException {
    for (Path file : expected("compose.yaml")) {
      Map<?, ?> compose = (Map<?, ?>) yaml(Golden.read(file)).get(0);
      assertThat(compose.containsKey("version")).isFalse();
      for (Object service : map(compose, "services").values()) {
        assertThat(((Map<?, ?>) service).containsKey("depends_on")).isFalse();
        assertThat(map((Map<?, ?>) service, "healthcheck").toString()).contains("srvr", "Mode:");
      }
    }
  }

  @Test
  void every_variable_has_a_name_for_all_shells_and_a_value() throws IOException {
    for (Path file : expected(".env")) {
      List<String> names = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (!line.startsWith("#") && !line.isEmpty()) {
          assertThat(line).as(file.toString()).matches("[A-Z_][A-Za-z0-9_]*=.+");
          names.add(line.substring(0, line.indexOf('=')));
        }
      }
      assertThat(names).doesNotHaveDuplicates().isNotEmpty();
    }
  }

  @Test
  void the_limits_and_the_folder_stand_in_every_file_without_blanks() throws IOException {
    List<Path> files = expected("zoo.cfg");
    assertThat(files).hasSizeGreaterThan(10);
    for (Path file : files) {
      String text = Golden.read(file);
      Properties keys = new Properties();
      keys.load(new java.io.StringReader(text));
      assertThat(keys.stringPropertyNames())
          .contains("tickTime", "initLimit", "syncLimit", "dataDir");
      assertThat(text.lines().filter(line -> line.startsWith("dataDir="))).hasSize(1);
      assertThat(text.lines().filter(line -> !line.startsWith("#") && line.contains(" = ")))
          .isEmpty();
    }
  }

  private static List<Map<?, ?>> objects(String kind) throws IOException {
    List<Map<?, ?>> objects = new ArrayList<>();
    for (Path file : expected(".yaml")) {
      for (Object document : yaml(Golden.read(file))) {
        if (document instanceof Map<?, ?> object && kind.equals(object.get("kind"))) {
          objects.add(object);
        }
      }
    }
    return objects;
  }

  private static List<Path> expected(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.toString().contains("/expected/"))
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  private static List<Object> yaml(String text) {
    List<Object> documents = new ArrayList<>();
    new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text).forEach(documents::add);
    return documents;
  }

  private static Map<?, ?> container(Map<?, ?> pod) {
    return (Map<?, ?>) ((List<?>) map(pod, "spec").get("containers")).get(0);
  }

  private static Map<?, ?> map(Map<?, ?> object, String key) {
    assertThat(object.get(key)).as(key).isInstanceOf(Map.class);
    return (Map<?, ?>) object.get(key);
  }

  private static int number(Map<?, ?> object, String key) {
    return (Integer) object.get(key);
  }
}
