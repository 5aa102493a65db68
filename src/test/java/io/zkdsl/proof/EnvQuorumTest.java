package io.zkdsl.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.compiler.Compilation;
import io.zkdsl.model.Ensemble;
import io.zkdsl.reading.EnvFile;
import io.zkdsl.real.Client;
import io.zkdsl.real.FreePorts;
import io.zkdsl.real.ServerProcess;
import io.zkdsl.schema.value.Dialect;
import io.zkdsl.schema.value.TargetName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real servers that know nothing but our env files, through the entrypoint of our image. */
@Tag("real")
@Timeout(180)
class EnvQuorumTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;
  private final Map<Integer, Map<String, String>> environments = new TreeMap<>();
  private final Map<Integer, ServerProcess> servers = new TreeMap<>();

  @BeforeEach
  void startServers() throws IOException {
    Iterator<Integer> ports = FreePorts.take(9).iterator();
    List<String> overrides = new ArrayList<>(Description.with(Dialect.SERVICE));
    for (int id = 1; id <= 3; id++) {
      overrides.add("server." + id + ".host=127.0.0.1");
      for (String port : List.of("client", "peer", "election")) {
        overrides.add("server." + id + ".ports." + port + "=" + ports.next());
      }
    }
    Compilation compilation =
        Description.sample("env-variables").compile(TargetName.DOCKER, overrides);
    Ensemble ensemble = compilation.model().ensembles().get(0);
    for (int id = 1; id <= 3; id++) {
      String env = Outputs.files(compilation, ensemble).get("server-" + id + ".env");
      environments.put(id, EnvFile.dockerRun(env));
      start(id, id);
    }
  }

  @AfterEach
  void endServers() {
    servers.values().forEach(ServerProcess::close);
  }

  @Test
  void they_form_a_quorum_and_a_restart_changes_nothing() throws Exception {
    requireQuorum();
    try (Client client = Client.connect(servers.get(1).address(), PATIENCE)) {
      client.write("/greetings", "");
      client.write("/greetings/first", "hello");
    }
    byte[] zooCfg = Files.readAllBytes(servers.get(2).zooCfg());
    byte[] myid = Files.readAllBytes(servers.get(2).myid());
    servers.get(2).close();

    start(2, 2);
    requireQuorum();

    assertThat(servers.get(2).zooCfg()).hasBinaryContent(zooCfg);
    assertThat(servers.get(2).myid()).hasBinaryContent(myid);
    try (Client client = Client.connect(servers.get(2).address(), PATIENCE)) {
      assertThat(client.readAll("/greetings")).containsEntry("first", "hello");
    }
  }

  @Test
  void the_volume_of_another_server_is_refused() throws Exception {
    requireQuorum();
    servers.get(3).close();

    start(3, 2);

    assertThat(servers.get(3).awaitExit(PATIENCE)).isEqualTo(64);
    assertThat(servers.get(3).log())
        .contains("belongs to server 2 (its myid file), but ZK_SERVER_ID is 3")
        .contains("mount the volume of server 3 or an empty one, or set ZK_SERVER_ID=2");
  }

  private void start(int id, int volume) throws IOException {
    Path own = Files.createDirectories(folder.resolve("volume-" + volume));
    servers.put(id, ServerProcess.start(own, environments.get(id)));
  }

  private void requireQuorum() throws InterruptedException {
    List<String> modes = new ArrayList<>();
    for (ServerProcess server : servers.values()) {
      modes.add(server.awaitMode(PATIENCE));
    }
    assertThat(modes).containsExactlyInAnyOrder("leader", "follower", "follower");
  }
}
