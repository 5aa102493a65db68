package io.zkdsl.real;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A real ZooKeeper server of the test's own class path, started from a {@code zoo.cfg}, or through
 * the entrypoint of our image from environment variables alone. Its folder is the volume: a second
 * start in the same folder is a restart of that server.
 */
public final class ServerProcess implements AutoCloseable {
  private static final String ZK_SERVER =
      """
      #!/bin/sh
      exec "$JAVA" -Xmx128m -Dzkdsl.log.level=INFO -cp "$ZKDSL_TEST_CLASSPATH" \\
        org.apache.zookeeper.server.quorum.QuorumPeerMain "$ZOOCFGDIR/zoo.cfg"
      """;
  private static final String MAIN = "org.apache.zookeeper.server.quorum.QuorumPeerMain";
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Path zooCfg;
  private final Path myid;
  private final Process process;
  private final Path log;
  private final int clientPort;

  private ServerProcess(Path zooCfg, Path myid, Process process, Path log, int clientPort) {
    this.zooCfg = zooCfg;
    this.myid = myid;
    this.process = process;
    this.log = log;
    this.clientPort = clientPort;
  }

  public static ServerProcess start(Path folder, Map<String, String> variables) throws IOException {
    Entrypoint entrypoint = new Entrypoint(folder, ZK_SERVER);
    Path log = folder.resolve("server.log");
    Map<String, String> all = new HashMap<>(variables);
    all.put("JAVA", JAVA);
    all.put("ZKDSL_TEST_CLASSPATH", absoluteClassPath());
    Process process =
        entrypoint
            .process(List.of("sh"), all, List.of("zkServer.sh", "start-foreground"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    return new ServerProcess(
        entrypoint.zooCfg(), entrypoint.myid(), process, log, clientPort(variables));
  }

  /**
   * Starts from {@code zoo.cfg} and {@code logback.xml} in a folder; {@code data/myid} must lie
   * there too.
   */
  public static ServerProcess startFromFiles(Path folder, int clientPort) throws IOException {
    return start(
        folder,
        clientPort,
        List.of("-Dlogback.configurationFile=" + folder.resolve("logback.xml")));
  }

  /** Starts from {@code zoo.cfg} in a folder, with such flags of the JVM. */
  public static ServerProcess start(Path folder, int clientPort, List<String> flags)
      throws IOException {
    Path zooCfg = folder.resolve("zoo.cfg");
    Path log = folder.resolve("server.log");
    List<String> command = new ArrayList<>(List.of(JAVA, "-Xmx128m"));
    command.addAll(flags);
    command.addAll(List.of("-cp", absoluteClassPath(), MAIN, zooCfg.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    return new ServerProcess(zooCfg, folder.resolve("data/myid"), process, log, clientPort);
  }

  /**
   * {@code leader}, {@code follower}, {@code observer} or {@code standalone}; empty while the
   * server serves nobody.
   */
  public String mode() {
    return ask("srvr")
        .lines()
        .filter(line -> line.startsWith("Mode: "))
        .map(line -> line.substring("Mode: ".length()))
        .findFirst()
        .orElse("");
  }

  public String awaitMode(Duration patience) throws InterruptedException {
    Instant end = Instant.now().plus(patience);
    while (process.isAlive() && Instant.now().isBefore(end)) {
      String mode = mode();
      if (!mode.isEmpty()) {
        return mode;
      }
      Thread.sleep(PAUSE.toMillis());
    }
    throw new AssertionError(
        "the server on port "
            + clientPort
            + " does not serve after "
            + patience
            + "; its log:\n"
            + log());
  }

  public int awaitExit(Duration patience) throws InterruptedException {
    if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError(
          "the server on port "
              + clientPort
              + " still runs after "
              + patience
              + "; its log:\n"
              + log());
    }
    return process.exitValue();
  }

  /** The answer to a four letter word; empty while there is none. */
  public String ask(String word) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", clientPort), 1_000);
      socket.setSoTimeout(2_000);
      socket.getOutputStream().write(word.getBytes(StandardCharsets.US_ASCII));
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.US_ASCII);
    } catch (IOException e) {
      return ""; // not up yet
    }
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  public String address() {
    return "127.0.0.1:" + clientPort;
  }

  public Path zooCfg() {
    return zooCfg;
  }

  public Path myid() {
    return myid;
  }

  /** The messages of all starts in this folder, the entrypoint's and the server's. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the process as a crash does, and returns when its ports are free. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private static int clientPort(Map<String, String> variables) {
    String ofAll = variables.getOrDefault("ZK_CLIENT_SERVICE_PORT", "2181");
    return Integer.parseInt(
        variables.getOrDefault(
            "ZK_CLIENT_" + variables.get("ZK_SERVER_ID") + "_SERVICE_PORT", ofAll));
  }

  private static String absoluteClassPath() {
    return String.join(
        File.pathSeparator,
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }
}
