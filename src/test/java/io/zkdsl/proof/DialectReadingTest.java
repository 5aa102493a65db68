package io.zkdsl.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.compiler.Compilation;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.reading.BitnamiReading;
import io.zkdsl.reading.EffectiveConfig;
import io.zkdsl.reading.EnvFile;
import io.zkdsl.schema.value.Dialect;
import io.zkdsl.schema.value.TargetName;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each kind of image makes of its variables what ZooKeeper makes of our {@code zoo.cfg}; or the
 * compiler has refused, and only what that image is known not to understand.
 */
class DialectReadingTest {
  @TestFactory
  Stream<DynamicTest> an_image_reads_what_zoo_cfg_says() {
    return Description.inEveryDialect(DialectReadingTest::check);
  }

  @Test
  void every_dialect_carries_many_descriptions() {
    Map<Dialect, Integer> carried = new EnumMap<>(Dialect.class);
    for (Description description : Description.all()) {
      for (Dialect dialect : Dialect.values()) {
        boolean refused = docker(description, dialect).hasErrors();
        carried.merge(dialect, refused ? 0 : 1, Integer::sum);
      }
    }
    assertThat(carried.get(Dialect.FABRIC8)).isGreaterThanOrEqualTo(4);
    carried.remove(Dialect.FABRIC8);
    assertThat(carried.values()).allMatch(count -> count >= 15);
  }

  private static void check(Description description, Dialect dialect) {
    Compilation docker = docker(description, dialect);
    if (docker.hasErrors()) {
      requireReasons(docker);
      return;
    }
    Compilation config = description.compile(TargetName.CONFIG, Description.with(dialect));
    for (Ensemble ensemble : docker.model().ensembles()) {
      assertThat(DialectLimits.of(ensemble)).as("known limits").isEmpty();
      for (Server server : ensemble.servers()) {
        String env = Outputs.files(docker, ensemble).get("server-" + server.id() + ".env");
        String zooCfg = Outputs.files(config, ensemble).get("server-" + server.id() + "/zoo.cfg");
        EffectiveConfig expected =
            EffectiveConfig.ofZooCfg(zooCfg, server.id(), Images.jvmArguments(ensemble));
        EffectiveConfig read = Images.read(dialect, EnvFile.readAlike(env));
        assertThat(comparable(read, dialect)).as(env).isEqualTo(comparable(expected, dialect));
        if (dialect == Dialect.BITNAMI) { // the frozen images, too
          assertThat(BitnamiReading.readOlder(EnvFile.dockerRun(env))).isEqualTo(expected);
        }
      }
    }
  }

  private static Compilation docker(Description description, Dialect dialect) {
    return description.compile(TargetName.DOCKER, Description.with(dialect));
  }

  private static EffectiveConfig comparable(EffectiveConfig config, Dialect dialect) {
    return switch (dialect) {
      case OFFICIAL, SERVICE, BITNAMI -> config;
      case CONFLUENT -> config.withoutClientPortsOfMembers();
      case FABRIC8 -> config.withoutClientPortsOfMembers().withOwnHost("0.0.0.0");
    };
  }

  private static void requireReasons(Compilation refused) {
    List<String> messages = new ArrayList<>();
    for (Diagnostic error : Outputs.errors(refused)) {
      if (error.code() == DiagnosticCode.KEY_NOT_IN_VERSION
          || error.code() == DiagnosticCode.LONE_VOTER_WITH_OBSERVERS) {
        return; // not this dialect's doing: its image holds an older ZooKeeper
      }
      assertThat(error.code()).as(error.message()).isEqualTo(DiagnosticCode.DIALECT_CANNOT_CARRY);
      assertThat(error.help()).as("remedy of " + error.message()).isPresent();
      messages.add(error.message());
    }
    List<String> reasons = new ArrayList<>();
    refused.model().ensembles().forEach(ensemble -> reasons.addAll(DialectLimits.of(ensemble)));
    assertThat(messages).allMatch(message -> reasons.stream().anyMatch(message::contains));
    assertThat(reasons)
        .allMatch(reason -> messages.stream().anyMatch(message -> message.contains(reason)));
  }
}
