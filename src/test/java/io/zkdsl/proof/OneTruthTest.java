package io.zkdsl.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.compiler.Compilation;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.reading.EffectiveConfig;
import io.zkdsl.schema.value.Dialect;
import io.zkdsl.schema.value.TargetName;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whichever target tells it, every server believes the same about itself and all others, and that
 * is what the model says.
 */
class OneTruthTest {
  private static final String BIND_RETRY = "electionPortBindRetry";
  private static final String OBSERVER_MASTER = "observerMasterPort";
  private static final String LISTEN_ON_ALL = "quorumListenOnAllIPs";

  @TestFactory
  Stream<DynamicTest> all_targets_tell_the_truth_of_the_model() {
    return Description.inEveryDialect(OneTruthTest::check);
  }

  private static void check(Description description, Dialect dialect) {
    List<String> overrides = Description.with(dialect);
    Compilation config = description.compile(TargetName.CONFIG, overrides);
    if (config.hasErrors()) {
      return; // nothing is told; QuorumPeerConfigTest knows whether that is right
    }
    Compilation docker = description.compile(TargetName.DOCKER, overrides);
    Compilation kubernetes = description.compile(TargetName.KUBERNETES, overrides);
    for (Ensemble ensemble : config.model().ensembles()) {
      Told files = ToldByFiles.of(config, ensemble);
      requireTruth(files, ensemble);
      if (!docker.hasErrors()) {
        Told containers = ToldByContainers.of(docker, ensemble);
        requireTruth(containers, ensemble);
        requireSameSettings(containers, files);
      }
      if (!kubernetes.hasErrors()) {
        ToldByPods pods = ToldByPods.of(kubernetes, ensemble);
        requireTruth(pods, ensemble);
        requireSettingsOfPods(pods, files, ensemble);
        requireElectionHosts(pods);
      }
    }
  }

  private static void requireTruth(Told told, Ensemble ensemble) {
    assertThat(told.configs()).hasSameSizeAs(ensemble.servers());
    for (Server server : ensemble.servers()) {
      EffectiveConfig config = told.configs().get(server.id());
      assertThat(Optional.ofNullable(config.settings().get(OBSERVER_MASTER)))
          .as("the same on all servers")
          .isEqualTo(ensemble.config(OBSERVER_MASTER));
      Belief belief = Belief.of(config, ensemble.dialect(), Belief.given(ensemble, told::serverAt));
      assertThat(belief).as(told.getClass().getSimpleName()).isEqualTo(Belief.of(ensemble, server));
      requireFolder(told, config, config.settings().get("dataDir"));
      requireFolder(
          told,
          config,
          config.settings().getOrDefault("dataLogDir", config.settings().get("dataDir")));
    }
  }

  private static void requireFolder(Told told, EffectiveConfig config, String folder) {
    assertThat(told.folders(config.serverId()))
        .as("a volume for " + folder)
        .anyMatch(volume -> (folder + "/").startsWith(volume.equals("/") ? volume : volume + "/"));
  }

  private static void requireSameSettings(Told told, Told files) {
    told.configs()
        .forEach(
            (id, config) ->
                assertThat(config.settings()).isEqualTo(files.configs().get(id).settings()));
  }

  /** The names of pods come and go with DNS, and one from outside is no address of a pod. */
  private static void requireSettingsOfPods(Told pods, Told files, Ensemble ensemble) {
    pods.configs()
        .forEach(
            (id, config) -> {
              SortedMap<String, String> expected =
                  new TreeMap<>(files.configs().get(id).settings());
              if (ensemble.version().isAtLeast(3, 6, 0)) {
                expected.putIfAbsent(BIND_RETRY, "0");
              }
              if (ensemble.hasGivenHosts()) {
                expected.putIfAbsent(LISTEN_ON_ALL, "true");
              }
              assertThat(config.settings()).isEqualTo(expected);
            });
  }

  private static void requireElectionHosts(ToldByPods pods) {
    for (int id : pods.configs().keySet()) {
      pods.electionHosts(id).forEach((server, meant) -> assertThat(meant).isEqualTo(server));
    }
  }
}
