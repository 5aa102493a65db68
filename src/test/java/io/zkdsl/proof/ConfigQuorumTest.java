package io.zkdsl.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.compiler.Compilation;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.real.Client;
import io.zkdsl.real.FreePorts;
import io.zkdsl.real.ServerProcess;
import io.zkdsl.schema.value.TargetName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real servers from the files of the {@code config} target, as they were emitted but for the two
 * folders: what they acknowledge outlives their leader.
 */
@Tag("real")
@Timeout(180)
class ConfigQuorumTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int WRITES = 200;

  @TempDir Path folder;
  private final Map<Integer, ServerProcess> servers = new TreeMap<>();
  private final SortedMap<String, String> acknowledged = new TreeMap<>();
  private Ensemble ensemble;
  private int written;

  @AfterEach
  void endServers() {
    servers.values().forEach(ServerProcess::close);
  }

  @Test
  void three_servers_outlive_their_leader() throws Exception {
    start("quickstart", List.of());
    outliveTheLeader();
  }

  @Test
  void three_voters_and_two_observers_outlive_their_leader() throws Exception {
    int observerMasterPort = FreePorts.take(1).get(0);
    start("observers-two-sites", List.of("config.observerMasterPort=" + observerMasterPort));
    outliveTheLeader();
  }

  private void outliveTheLeader() throws Exception {
    requireRolesOfTheModel();
    int leader = leader();
    try (Client client = Client.connect(addresses(), PATIENCE)) {
      client.write("/writes", "");
      write(client, WRITES);
      servers.get(leader).close();
      write(client, WRITES); // from the first moment without a leader on
    }
    requireEverythingOn(servers.keySet().stream().filter(id -> id != leader).toList());
    assertThat(leader()).isNotEqualTo(leader);

    restart(leader);
    requireRolesOfTheModel();
    try (Client client = Client.connect(addresses(), PATIENCE)) {
      write(client, WRITES);
    }
    requireEverythingOn(List.copyOf(servers.keySet()));
  }

  /** Until so many more writes are acknowledged. */
  private void write(Client client, int count) throws IOException, InterruptedException {
    int enough = acknowledged.size() + count;
    while (acknowledged.size() < enough) {
      String name = "w" + written++;
      if (client.tryWrite("/writes/" + name, "value of " + name)) {
        acknowledged.put(name, "value of " + name);
      }
    }
  }

  private void requireEverythingOn(List<Integer> ids) throws Exception {
    for (int id : ids) {
      try (Client client = Client.connect(servers.get(id).address(), PATIENCE)) {
        assertThat(client.readAll("/writes")).as("server " + id).containsAllEntriesOf(acknowledged);
      }
    }
  }

  private void requireRolesOfTheModel() throws InterruptedException {
    int leaders = 0;
    for (Server server : ensemble.servers()) {
      String mode = servers.get(server.id()).awaitMode(PATIENCE);
      if (server.votes()) {
        assertThat(mode).isIn("leader", "follower");
        leaders += mode.equals("leader") ? 1 : 0;
      } else {
        assertThat(mode).isEqualTo("observer");
      }
    }
    assertThat(leaders).isEqualTo(1);
  }

  private int leader() {
    return servers.keySet().stream()
        .filter(id -> servers.get(id).mode().equals("leader"))
        .findFirst()
        .orElseThrow();
  }

  private String addresses() {
    return servers.values().stream().map(ServerProcess::address).collect(Collectors.joining(","));
  }

  /** Each server gets an address of its own, because some ports are the same for all. */
  private void start(String sample, List<String> settings) throws IOException {
    Description description = Description.sample(sample);
    Iterator<Integer> ports = FreePorts.take(15).iterator();
    List<String> overrides = new ArrayList<>(settings);
    Compilation asWritten = description.compile(TargetName.CONFIG, List.of());
    for (Server server : asWritten.model().ensembles().get(0).servers()) {
      String prefix = "server." + server.id() + ".";
      overrides.add(prefix + "host=127.0.0." + server.id());
      for (String port : List.of("client", "peer", "election")) {
        overrides.add(prefix + "ports." + port + "=" + ports.next());
      }
    }
    Compilation compilation = description.compile(TargetName.CONFIG, overrides);
    ensemble = compilation.model().ensembles().get(0);
    write(Outputs.files(compilation, ensemble));
    for (Server server : ensemble.servers()) {
      restart(server.id());
    }
  }

  private void write(Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Path data = Files.createDirectories(path.resolveSibling("data"));
      switch (path.getFileName().toString()) {
        case "zoo.cfg" ->
            Files.writeString(
                path, Redirected.to(file.getValue(), data, path.resolveSibling("log")));
        case "myid" -> Files.writeString(data.resolve("myid"), file.getValue());
        default -> Files.writeString(path, file.getValue());
      }
    }
  }

  private void restart(int id) throws IOException {
    int port =
        ensemble.servers().stream()
            .filter(server -> server.id() == id)
            .mapToInt(server -> server.ports().client())
            .findFirst()
            .orElseThrow();
    servers.put(id, ServerProcess.startFromFiles(folder.resolve("server-" + id), port));
  }
}
