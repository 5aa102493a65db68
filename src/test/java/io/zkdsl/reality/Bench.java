package io.zkdsl.reality;

import io.zkdsl.real.ConfigParser;
import io.zkdsl.real.FreePorts;
import io.zkdsl.real.ServerProcess;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.zookeeper.server.quorum.QuorumPeerConfig;
import org.apache.zookeeper.server.quorum.QuorumPeerConfig.ConfigException;

/** The place of one trial: its folder, its ports and its servers, which end with it. */
final class Bench implements AutoCloseable {
  private static final Pattern WORD = Pattern.compile("<([a-z]+[0-9]?)>");

  /** Servers that start fast; nothing here depends on how fast they are later. */
  private static final List<String> FLAGS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dzkdsl.log.level=INFO");

  private final Path folder;
  private final Setup setup;
  private final Map<String, Integer> ports = new HashMap<>();
  private final Map<Integer, ServerProcess> servers = new TreeMap<>();

  Bench(Path folder, Setup setup) throws IOException {
    this.folder = folder;
    this.setup = setup;
    for (int id : setup.files().keySet()) {
      Files.createDirectories(folder(id).resolve("data"));
      for (Map.Entry<String, String> file : setup.files().get(id).entrySet()) {
        write(folder(id).resolve(file.getKey()), filled(file.getValue(), id));
      }
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    if (text.equals(Setup.FOLDER)) {
      Files.createDirectory(file);
    } else {
      Files.writeString(file, text, StandardCharsets.ISO_8859_1);
    }
  }

  private String filled(String text, int id) {
    Matcher words = WORD.matcher(text);
    return words.replaceAll(
        word ->
            switch (word.group(1)) {
              case "folder" -> folder(id).toString();
              case "key" -> Certificate.get().key();
              case "certificate" -> Certificate.get().certificate();
              default -> Integer.toString(port(word.group(1)));
            });
  }

  int port(String name) {
    return ports.computeIfAbsent(name, free -> FreePorts.take(1).get(0));
  }

  Path folder(int id) {
    return folder.resolve("server-" + id);
  }

  /** How server 1 reads its file. */
  QuorumPeerConfig parse() throws ConfigException {
    Map<String, String> properties = new HashMap<>();
    for (String flag : setup.flags()) {
      String[] parts = flag.substring("-D".length()).split("=", 2);
      properties.put(parts[0], parts[1]);
    }
    return ConfigParser.parse(folder(1).resolve("zoo.cfg"), properties);
  }

  Collection<ServerProcess> startAll() throws IOException {
    for (int id : setup.files().keySet()) {
      start(id);
    }
    return servers.values();
  }

  ServerProcess start(int id) throws IOException {
    List<String> flags = new ArrayList<>(FLAGS);
    setup.flags().forEach(flag -> flags.add(filled(flag, id)));
    ServerProcess server = ServerProcess.start(folder(id), port("client" + id), flags);
    servers.put(id, server);
    return server;
  }

  void kill(int id) {
    servers.remove(id).close();
  }

  ServerProcess server(int id) {
    return servers.get(id);
  }

  Collection<ServerProcess> servers() {
    return servers.values();
  }

  /** Whether anybody answers on a port of this trial. */
  boolean listens(String portName) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port(portName)), 1_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  String logs() {
    StringBuilder logs = new StringBuilder();
    servers.forEach(
        (id, server) -> logs.append("server ").append(id).append(":\n").append(server.log()));
    return logs.toString();
  }

  @Override
  public void close() {
    servers.values().forEach(ServerProcess::close);
  }
}
