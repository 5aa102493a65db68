package io.zkdsl.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.real.FreePorts;
import io.zkdsl.real.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.zookeeper.CreateMode;
import org.apache.zookeeper.Watcher.Event.KeeperState;
import org.apache.zookeeper.ZooDefs.Ids;
import org.apache.zookeeper.ZooKeeper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three real servers that know nothing but their environment. */
@Tag("real")
class EntrypointQuorumTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path folder;
  private final Map<String, String> members = new TreeMap<>();
  private final List<ServerProcess> servers = new ArrayList<>();

  @BeforeEach
  void startServers() throws Exception {
    Iterator<Integer> ports = FreePorts.take(9).iterator();
    for (int id = 1; id <= 3; id++) {
      members.put("ZK_PEER_" + id + "_SERVICE_HOST", "127.0.0.1");
      members.put("ZK_PEER_" + id + "_SERVICE_PORT", ports.next().toString());
      members.put("ZK_ELECTION_" + id + "_SERVICE_HOST", "127.0.0.1");
      members.put("ZK_ELECTION_" + id + "_SERVICE_PORT", ports.next().toString());
      members.put("ZK_CLIENT_" + id + "_SERVICE_PORT", ports.next().toString());
    }
    for (int id = 1; id <= 3; id++) {
      servers.add(start(id, "server-" + id));
    }
  }

  @AfterEach
  void endServers() {
    servers.forEach(ServerProcess::close);
  }

  @Test
  void theyElectOneLeaderAndShareWhatIsWritten() throws Exception {
    assertThat(modes()).containsExactlyInAnyOrder("leader", "follower", "follower");
    write(servers.get(0), "/greeting", "hello");
    assertThat(read(servers.get(2), "/greeting")).isEqualTo("hello");
  }

  @Test
  void aRestartChangesNoFileAndTheServerRejoins() throws Exception {
    modes();
    write(servers.get(0), "/greeting", "hello");
    String zooCfg = Files.readString(servers.get(1).zooCfg());
    servers.get(1).close();

    ServerProcess restarted = start(2, "server-2");
    servers.set(1, restarted);

    assertThat(modes()).containsExactlyInAnyOrder("leader", "follower", "follower");
    assertThat(read(restarted, "/greeting")).isEqualTo("hello");
    assertThat(restarted.zooCfg()).hasContent(zooCfg);
    assertThat(restarted.myid()).hasContent("2");
  }

  @Test
  void theVolumeOfAnotherServerIsRefused() throws Exception {
    modes();
    servers.get(2).close();
    servers.set(2, start(3, "server-2"));
    assertThat(servers.get(2).awaitExit(PATIENCE)).isEqualTo(64);
    assertThat(servers.get(2).log())
        .contains("belongs to server 2 (its myid file), but ZK_SERVER_ID is 3");
  }

  private ServerProcess start(int id, String volume) throws IOException {
    Map<String, String> variables = new TreeMap<>(members);
    variables.put("ZK_SERVER_ID", String.valueOf(id));
    return ServerProcess.start(Files.createDirectories(folder.resolve(volume)), variables);
  }

  private List<String> modes() throws InterruptedException {
    List<String> modes = new ArrayList<>();
    for (ServerProcess server : servers) {
      modes.add(server.awaitMode(PATIENCE));
    }
    return modes;
  }

  private static void write(ServerProcess server, String path, String value) throws Exception {
    try (ZooKeeper client = connect(server)) {
      client.create(path, value.getBytes(UTF_8), Ids.OPEN_ACL_UNSAFE, CreateMode.PERSISTENT);
    }
  }

  private static String read(ServerProcess server, String path) throws Exception {
    try (ZooKeeper client = connect(server)) {
      client.sync(
          path,
          (code, synced, context) -> {},
          null); // a follower may lag; requests of one session keep their order
      return new String(client.getData(path, false, null), UTF_8);
    }
  }

  private static ZooKeeper connect(ServerProcess server) throws Exception {
    CountDownLatch connected = new CountDownLatch(1);
    ZooKeeper client =
        new ZooKeeper(
            server.address(),
            10_000,
            event -> {
              if (event.getState() == KeeperState.SyncConnected) {
                connected.countDown();
              }
            });
    if (!connected.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      client.close();
      throw new AssertionError("no connection to " + server.address());
    }
    return client;
  }
}
