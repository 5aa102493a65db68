package io.zkdsl.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.compiler.Compilation;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.kubernetes.Manifests;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.real.ConfigParser;
import io.zkdsl.schema.value.Dialect;
import io.zkdsl.schema.value.TargetName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.zookeeper.server.quorum.QuorumPeer.LearnerType;
import org.apache.zookeeper.server.quorum.QuorumPeer.QuorumServer;
import org.apache.zookeeper.server.quorum.QuorumPeerConfig;
import org.apache.zookeeper.server.quorum.flexible.QuorumVerifier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** ZooKeeper's own parser finds the ensemble of the model in every {@code zoo.cfg}. */
class QuorumPeerConfigTest {
  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> a_server_of_the_config_target() {
    return each(
        (description, dialect) -> {
          Compilation compilation =
              description.compile(TargetName.CONFIG, Description.with(dialect));
          for (Ensemble ensemble : ensembles(compilation)) {
            Map<String, String> files = Outputs.files(compilation, ensemble);
            for (Server server : ensemble.servers()) {
              String own = "server-" + server.id() + "/";
              check(ensemble, server, files.get(own + "zoo.cfg"), files.get(own + "myid"));
            }
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> a_server_of_the_kubernetes_target() {
    return each(
        (description, dialect) -> {
          Compilation compilation =
              description.compile(TargetName.KUBERNETES, Description.with(Dialect.OFFICIAL));
          for (Ensemble ensemble : ensembles(compilation)) {
            Manifests manifests = Manifests.read(Outputs.stream(compilation, ensemble));
            for (int i = 0; i < manifests.pods().size(); i++) {
              String zooCfg =
                  manifests.file(manifests.pods().get(i), "/conf/zoo.cfg").orElseThrow();
              String myid = Manifests.environment(manifests.pods().get(i)).get("ZOO_MY_ID");
              check(ensemble, ensemble.servers().get(i), zooCfg, myid);
            }
          }
        },
        Dialect.OFFICIAL);
  }

  private interface Check {
    void of(Description description, Dialect dialect) throws Exception;
  }

  private static Stream<DynamicTest> each(Check check, Dialect... only) {
    Dialect[] dialects = only.length == 0 ? Dialect.values() : only;
    return Description.all().stream()
        .flatMap(
            description ->
                Arrays.stream(dialects)
                    .map(
                        dialect ->
                            DynamicTest.dynamicTest(
                                description.name() + " as " + dialect,
                                () -> check.of(description, dialect))));
  }

  private static List<Ensemble> ensembles(Compilation compilation) {
    if (compilation.hasErrors()) { // the image of a dialect may hold an older ZooKeeper
      assertThat(Outputs.errors(compilation))
          .allMatch(
              error ->
                  error.code() == DiagnosticCode.KEY_NOT_IN_VERSION
                      || error.code() == DiagnosticCode.LONE_VOTER_WITH_OBSERVERS);
      return List.of();
    }
    return compilation.model().ensembles();
  }

  private void check(Ensemble ensemble, Server server, String zooCfg, String myid)
      throws Exception {
    assertThat(myid.strip()).isEqualTo(Integer.toString(server.id()));
    QuorumPeerConfig config = parsed(zooCfg, myid);
    assertThat(config.getClientPortAddress().getPort()).isEqualTo(server.ports().client());
    assertThat(config.isDistributed()).isEqualTo(!ensemble.isStandalone());
    if (!ensemble.isStandalone()) {
      assertThat(config.getServerId()).isEqualTo(server.id());
      assertThat(config.getPeerType().name()).isEqualToIgnoringCase(server.role().name());
      assertThat(members(config.getQuorumVerifier())).isEqualTo(members(ensemble));
      requireSameQuorums(config.getQuorumVerifier(), ensemble);
    }
  }

  /** As a server parses it at its start; all that is changed is where its data lies. */
  private QuorumPeerConfig parsed(String zooCfg, String myid) throws Exception {
    Path data = Files.createTempDirectory(folder, "data");
    Files.writeString(data.resolve("myid"), myid);
    Path file = data.resolve("zoo.cfg");
    Files.writeString(file, Redirected.to(zooCfg, data, data));
    return ConfigParser.parse(file, Map.of());
  }

  private static Map<Integer, String> members(QuorumVerifier verifier) {
    Map<Integer, String> members = new TreeMap<>();
    for (QuorumServer member : verifier.getAllMembers().values()) {
      boolean observer = verifier.getObservingMembers().containsKey(member.id);
      assertThat(observer).isEqualTo(member.type == LearnerType.OBSERVER);
      members.put(
          Math.toIntExact(member.id),
          member.addr.getOne().getPort()
              + " "
              + member.electionAddr.getOne().getPort()
              + (observer ? " observer" : " participant"));
      assertThat(member.electionAddr.getOne().getHostString())
          .isEqualTo(member.addr.getOne().getHostString());
    }
    return members;
  }

  private static Map<Integer, String> members(Ensemble ensemble) {
    Map<Integer, String> members = new TreeMap<>();
    for (Server server : ensemble.servers()) {
      members.put(
          server.id(),
          server.ports().peer()
              + " "
              + server.ports().election()
              + (server.votes() ? " participant" : " observer"));
    }
    return members;
  }

  /** Of all sets of voters, the same ones are a quorum. */
  private static void requireSameQuorums(QuorumVerifier verifier, Ensemble ensemble) {
    Server[] voters = ensemble.servers().stream().filter(Server::votes).toArray(Server[]::new);
    for (int set = 0; set < 1 << voters.length; set++) {
      Set<Long> alive = new TreeSet<>();
      Set<Integer> aliveInModel = new TreeSet<>();
      for (int i = 0; i < voters.length; i++) {
        if ((set & 1 << i) != 0) {
          alive.add((long) voters[i].id());
          aliveInModel.add(voters[i].id());
        }
      }
      assertThat(verifier.containsQuorum(alive))
          .as("whether %s is a quorum", alive)
          .isEqualTo(ensemble.quorum().decides(aliveInModel));
    }
  }
}
