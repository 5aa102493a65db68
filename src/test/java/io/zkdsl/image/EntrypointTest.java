package io.zkdsl.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zkdsl.real.Entrypoint;
import io.zkdsl.real.Tool;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the entrypoint makes of its variables and of mounted files, with a stub in place of the
 * server.
 */
class EntrypointTest {
  private static final int WRONG_VOLUME = 64;
  private static final int WRONG_CONFIGURATION = 78;
  private static final String STUB =
      """
      #!/bin/sh
      echo "zkServer.sh $* with $ZOOCFGDIR"
      """;

  @TempDir Path folder;
  private final Map<String, String> variables = new TreeMap<>();
  private Entrypoint entrypoint;

  record Run(int exitCode, String output, String messages) {}

  @BeforeEach
  void prepare() {
    entrypoint = new Entrypoint(folder, STUB);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dash", "bash", "busybox"})
  void everyShellAndItsAwkWriteTheSame(String shell) throws Exception {
    Tool.assumeShell(shell);
    List<String> command = shell(shell);
    threeServers();
    variables.putAll(
        Map.of(
            "ZK_SERVER_ID", "2",
            "ZK_CLIENT_3_SERVICE_PORT", "2183",
            "ZK_CFG_autopurge__purgeInterval", "24",
            "ZK_CFG_fips___mode", "false",
            "ZK_CFG_connection_throttle_tokens", "10",
            "ZK_CFG_ssl__trustStore__location", "C:\\new\\trust"));
    mount(
        "zoo.cfg",
        """
        # our tuning
        syncLimit = 7
        autopurge.purgeInterval=1
        """);

    Run run = start(command, "zkServer.sh", "start-foreground");

    assertThat(run.messages()).isEmpty();
    assertThat(run.output()).isEqualTo("zkServer.sh start-foreground with " + folder + "/run\n");
    assertThat(entrypoint.myid()).hasContent("2");
    assertThat(zooCfg())
        .isEqualTo(
            """
        # Made from the environment at every start: changes to this file are lost.
        # our tuning
        syncLimit = 7

        4lw.commands.whitelist=srvr
        admin.enableServer=false
        autopurge.purgeInterval=24
        autopurge.snapRetainCount=3
        connection_throttle_tokens=10
        dataDir=%1$s/data
        dataLogDir=%1$s/log
        fips-mode=false
        initLimit=10
        ssl.trustStore.location=C:\\\\new\\\\trust
        tickTime=2000
        server.1=zookeeper-1:2888:3888:participant;2181
        server.2=zookeeper-2:2888:3888:participant;2181
        server.3=zookeeper-3:2888:3888:participant;2183
        """
                .formatted(folder));
  }

  @Test
  void fortyServersAreListedByNumber() throws Exception {
    IntStream.rangeClosed(1, 40).forEach(this::member);
    started();
    assertThat(zooCfg().lines().filter(line -> line.startsWith("server.")))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 40)
                .mapToObj(id -> "server." + id + "=zookeeper-" + id + ":2888:3888:participant;2181")
                .toList());
  }

  @Test
  void aRestartChangesNothing() throws Exception {
    threeServers();
    started();
    String zooCfg = zooCfg();
    Object inode = Files.getAttribute(entrypoint.myid(), "unix:ino");
    started();
    assertThat(zooCfg()).isEqualTo(zooCfg);
    assertThat(Files.getAttribute(entrypoint.myid(), "unix:ino")).isEqualTo(inode);
    assertThat(folder.resolve("run")).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void theVolumeOfAnotherServerIsRefused() throws Exception {
    threeServers();
    started();
    variables.put("ZK_SERVER_ID", "3");
    assertThat(refused(WRONG_VOLUME))
        .contains("belongs to server 1", "ZK_SERVER_ID is 3", "mount the volume of server 3");
    assertThat(entrypoint.myid()).hasContent("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ZK_PEER_2_SERVICE_HOST",
        "ZK_PEER_2_SERVICE_PORT",
        "ZK_ELECTION_2_SERVICE_HOST",
        "ZK_ELECTION_2_SERVICE_PORT",
        "ZK_SERVER_ID"
      })
  void aMissingVariableIsNamed(String name) throws Exception {
    threeServers();
    variables.remove(name);
    assertThat(refused()).containsOnlyOnce(name + " is missing");
  }

  @Test
  void anElectionPortAloneDoesNotMakeAStandaloneServer() throws Exception {
    variables.put("ZK_ELECTION_1_SERVICE_PORT", "3888");
    assertThat(refused())
        .contains("ZK_PEER_1_SERVICE_HOST is missing", "ZK_PEER_1_SERVICE_PORT is missing");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
      ZK_PEER_1_SERVICE_PORT,      0,               "must be a port from 1 to 65535, but it is '0'"
      ZK_ELECTION_1_SERVICE_PORT,  65536,           "must be a port from 1 to 65535, but it is '65536'"
      ZK_CLIENT_SERVICE_PORT,      tcp://10.0.0.1,  "must be a port from 1 to 65535, but it is 'tcp://10.0.0.1'"
      ZK_CLIENT_2_SERVICE_PORT,    02181,           "must be a port from 1 to 65535, but it is '02181'"
      ZK_CLIENT_9_SERVICE_PORT,    2181,            "is set, but there is no ZK_PEER_9_SERVICE_HOST"
      ZK_ELECTION_1_SERVICE_PORT,  2888,            "needs three different ports, but peer is 2888, election 2888, client 2181"
      ZK_PEER_256_SERVICE_HOST,    zookeeper,       "must name a server by a number from 1 to 255, but it names '256'"
      ZK_PEER_0_SERVICE_HOST,      zookeeper,       "must name a server by a number from 1 to 255, but it names '0'"
      ZK_PEER_one_SERVICE_HOST,    zookeeper,       "must name a server by a number from 1 to 255, but it names 'one'"
      ZK_PEER_1_SERVICE_HOST,      a b,             "must be a host name or an IP address, but it is 'a b'"
      ZK_PEER_1_SERVICE_HOST,      zookeeper:2888,  "must be a host name or an IP address, but it is 'zookeeper:2888'"
      ZK_PEER_1_SERVICE_HOST,      0.0.0.0,         "must be an address that the other servers can reach, but it is '0.0.0.0'"
      ZK_PEER_1_ROLE,              witness,         "must be participant or observer, but it is 'witness'"
      ZK_SERVER_ID,                256,             "must be a number from 1 to 255, but it is '256'"
      ZK_SERVER_ID,                4,               "is 4, but no server 4 is listed"
      ZK_DATA_DIR,                 data,            "must be an absolute path without '=', but it is 'data'"
      ZK_CFG_clientPort,           2181,            "is not allowed: use ZK_CLIENT_SERVICE_PORT"
      ZK_CFG_dataDir,              /data,           "is not allowed: use ZK_DATA_DIR"
      ZK_CFG_dataLogDir,           /data,           "is not allowed: use ZK_DATA_LOG_DIR"
      ZK_CFG_server__4,            a:1:2,           "is not allowed: use ZK_PEER_<id>_SERVICE_HOST"
      """)
  void aWrongValueIsExplained(String name, String value, String message) throws Exception {
    threeServers();
    variables.put(name, value);
    assertThat(refused()).contains(message);
  }

  @Test
  void allMistakesAreReportedAtOnce() throws Exception {
    threeServers();
    variables.putAll(
        Map.of("ZK_SERVER_ID", "x", "ZK_PEER_1_SERVICE_PORT", "y", "ZK_PEER_2_ROLE", "z"));
    assertThat(refused().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("zookeeper-entrypoint: "));
  }

  @Test
  void aLineBreakCannotBringAnotherKeyIn() throws Exception {
    variables.put("ZK_CFG_tickTime", "2000\nserver.1=evil:2888:3888\nZK_CFG_initLimit=1");
    assertThat(refused())
        .contains("ZK_CFG_tickTime may hold only printable ASCII characters and no line break");
    variables.remove("ZK_CFG_tickTime");
    variables.put("OTHER", "x\nZK_CFG_initLimit=1\nZK_CFG_a.b=1");
    started();
    assertThat(settings()).containsEntry("initLimit", "10");
  }

  @Test
  void valuesReachZooKeeperUnchanged() throws Exception {
    Map<String, String> values =
        Map.of(
            "backslash",
            "C:\\temp\\\\\\u0041\\",
            "equals",
            "=a=b:c",
            "hash",
            "#!x",
            "dollar",
            "$HOME `id` $(id) 'q' \"q\" & *");
    values.forEach((name, value) -> variables.put("ZK_CFG_" + name, value));
    started();
    assertThat(settings()).containsAllEntriesOf(values);
  }

  @Test
  void aNameThatTheShellForgetsIsRefused() throws Exception {
    variables.put("ZK_CFG_autopurge.purgeInterval", "1");
    assertThat(refused())
        .contains("write '.' as '__' and '-' as '___' in ZK_CFG_autopurge.purgeInterval");
  }

  @Test
  void aMountedFileIsCombinedKeyByKey() throws Exception {
    threeServers();
    variables.put("ZK_CFG_tickTime", "3000");
    variables.put("ZK_CFG_secret", "variable");
    mount(
        "zoo.cfg",
        """
        # a comment \\
        tickTime = 1000
          initLimit : 20
        ! another\r
        secret=file \\
          and more
        maxClientCnxns 7
        maxClientCnxns 8
        dataDir=/elsewhere
        clientPort=9999
        metricsProvider.className=a.\\
        B\\""");

    assertThat(started().messages())
        .contains("zoo.cfg sets dataDir, which is not used: ZK_DATA_DIR sets it", "clientPort");

    assertThat(zooCfg())
        .startsWith(
            """
        # Made from the environment at every start: changes to this file are lost.
        # a comment \\
          initLimit : 20
        ! another
        maxClientCnxns 8
        metricsProvider.className=a.\\
        B\\

        4lw""");
    assertThat(settings())
        .containsEntry("tickTime", "3000")
        .containsEntry("initLimit", "20")
        .containsEntry("secret", "variable")
        .containsEntry("metricsProvider.className", "a.B")
        .containsEntry("dataDir", folder + "/data")
        .doesNotContainKey("clientPort");
  }

  @Test
  void mountedServerLinesAreRefusedBesideVariables() throws Exception {
    threeServers();
    mount("zoo.cfg", "server.1=a:2888:3888\n");
    assertThat(refused())
        .contains("sets server.1, but the ZK_PEER_<id> variables list the servers");
  }

  @Test
  void mountedServerLinesServeWithoutVariables() throws Exception {
    mount("zoo.cfg", "clientPort=9999\nserver.1=a:2888:3888\nserver.2=b:2888:3888;2182\n");
    assertThat(refused()).contains("ZK_SERVER_ID is missing");
    variables.put("ZK_SERVER_ID", "3");
    assertThat(refused()).contains("ZK_SERVER_ID is 3, but no server 3 is listed");
    variables.put("ZK_SERVER_ID", "2");
    started();
    assertThat(settings()).containsEntry("server.1", "a:2888:3888").doesNotContainKey("clientPort");
    assertThat(entrypoint.myid()).hasContent("2");
  }

  @Test
  void aMountedServerLineWithoutClientPortGetsTheVariable() throws Exception {
    mount("zoo.cfg", "server.1=a:2888:3888\nserver.2=b:2888:3888\n");
    variables.putAll(Map.of("ZK_SERVER_ID", "1", "ZK_CLIENT_SERVICE_PORT", "2200"));
    started();
    assertThat(settings()).containsEntry("clientPort", "2200");
  }

  @Test
  void noServersMakeAStandaloneServer() throws Exception {
    assertThat(started().messages()).contains("this is a standalone server");
    assertThat(settings())
        .containsEntry("clientPort", "2181")
        .noneSatisfy((key, value) -> assertThat(key).startsWith("server."));
    assertThat(entrypoint.myid()).doesNotExist();
  }

  @Test
  void observersOfASingleParticipantNeedNoStandaloneMode() throws Exception {
    threeServers();
    variables.put("ZK_PEER_2_ROLE", "observer");
    started();
    assertThat(settings()).doesNotContainKey("standaloneEnabled");
    variables.put("ZK_PEER_3_ROLE", "observer");
    started();
    assertThat(settings())
        .containsEntry("standaloneEnabled", "false")
        .containsEntry("server.3", "zookeeper-3:2888:3888:observer;2181");
    variables.put("ZK_PEER_1_ROLE", "observer");
    assertThat(refused()).contains("all servers are observers");
  }

  @Test
  void addressesOfVersionSixGetBrackets() throws Exception {
    threeServers();
    variables.put("ZK_PEER_1_SERVICE_HOST", "fd00::1");
    variables.put("ZK_PEER_2_SERVICE_HOST", "[fd00::2]");
    started();
    assertThat(zooCfg()).contains("server.1=[fd00::1]:2888:", "server.2=[fd00::2]:2888:");
  }

  @Test
  void otherVariablesOfKubernetesServicesMeanNothing() throws Exception {
    variables.putAll(
        Map.of(
            "ZK_PEER_1_PORT",
            "tcp://10.0.0.1:2888",
            "ZK_PEER_1_PORT_2888_TCP_ADDR",
            "10.0.0.1",
            "ZK_CLIENT_SERVICE_HOST",
            "10.0.0.2"));
    assertThat(started().messages()).contains("standalone");
  }

  @Test
  void filesBesideTheMountedOneGoAlongAndTheFolderStaysAsItIs() throws Exception {
    mount("logback.xml", "<configuration/>");
    started();
    assertThat(folder.resolve("run/logback.xml")).hasContent("<configuration/>");
    assertThat(entrypoint.conf().toFile().list()).containsExactly("logback.xml");
    Files.delete(entrypoint.conf().resolve("logback.xml"));
    started();
    assertThat(folder.resolve("run/logback.xml")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsNamedWithTheUser() throws Exception {
    variables.put("ZK_DATA_DIR", "/proc/data");
    assertThat(refused())
        .containsPattern("ZK_DATA_DIR is /proc/data, which user \\d+ cannot create or write to");
  }

  @Test
  void anyOtherCommandRunsAsItIs() throws Exception {
    variables.put("ZK_SERVER_ID", "wrong");
    Run run = start(List.of("sh"), "echo", "a  b");
    assertThat(run).isEqualTo(new Run(0, "a  b\n", ""));
    assertThat(entrypoint.zooCfg()).doesNotExist();
  }

  @Test
  void shellcheckHasNoRemarks() throws Exception {
    assumeTrue(
        isInstalled("shellcheck"),
        "SKIPPED: shellcheck is not installed, so image/entrypoint.sh was not checked");
    Process shellcheck =
        new ProcessBuilder("shellcheck", "image/entrypoint.sh").redirectErrorStream(true).start();
    assertThat(new String(shellcheck.getInputStream().readAllBytes())).isEmpty();
    assertThat(shellcheck.waitFor()).isZero();
  }

  private void threeServers() {
    IntStream.rangeClosed(1, 3).forEach(this::member);
  }

  private void member(int id) {
    variables.putIfAbsent("ZK_SERVER_ID", "1");
    variables.put("ZK_PEER_" + id + "_SERVICE_HOST", "zookeeper-" + id);
    variables.put("ZK_PEER_" + id + "_SERVICE_PORT", "2888");
    variables.put("ZK_ELECTION_" + id + "_SERVICE_HOST", "zookeeper-" + id + "-election");
    variables.put("ZK_ELECTION_" + id + "_SERVICE_PORT", "3888");
  }

  private void mount(String name, String content) throws IOException {
    Files.writeString(entrypoint.conf().resolve(name), content);
  }

  private Run started() throws Exception {
    Run run = start(List.of("sh"), "zkServer.sh", "start-foreground");
    assertThat(run.exitCode()).as(run.messages()).isZero();
    return run;
  }

  private String refused() throws Exception {
    return refused(WRONG_CONFIGURATION);
  }

  private String refused(int exitCode) throws Exception {
    Run run = start(List.of("sh"), "zkServer.sh", "start-foreground");
    assertThat(run.exitCode()).as(run.messages()).isEqualTo(exitCode);
    assertThat(run.output()).isEmpty();
    return run.messages();
  }

  private Run start(List<String> shell, String... command) throws Exception {
    Path output = folder.resolve("output");
    Path messages = folder.resolve("messages");
    Process process =
        entrypoint
            .process(shell, variables, List.of(command))
            .redirectOutput(output.toFile())
            .redirectError(messages.toFile())
            .start();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(
          "the entrypoint hangs; its messages:\n" + Files.readString(messages));
    }
    return new Run(process.exitValue(), Files.readString(output), Files.readString(messages));
  }

  private String zooCfg() throws IOException {
    return Files.readString(entrypoint.zooCfg());
  }

  /** As ZooKeeper reads them. */
  private Map<String, String> settings() throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(entrypoint.zooCfg())) {
      properties.load(reader);
    }
    Map<String, String> settings = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
    return settings;
  }

  /** Busybox brings its own awk, sed and so on; the other shells use those of the machine. */
  private List<String> shell(String name) throws IOException {
    assumeTrue(
        isInstalled(name),
        "SKIPPED: " + name + " is not installed, so the entrypoint was not run in it");
    if (!name.equals("busybox")) {
      return List.of(name);
    }
    Path busybox = commandPath("busybox").findFirst().orElseThrow();
    for (String applet :
        List.of("awk", "dirname", "sed", "tr", "mkdir", "mv", "cp", "rm", "cat", "id", "env")) {
      Files.createSymbolicLink(entrypoint.bin().resolve(applet), busybox);
    }
    return List.of("busybox", "sh");
  }

  private static boolean isInstalled(String command) {
    return commandPath(command).findAny().isPresent();
  }

  private static Stream<Path> commandPath(String command) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, command))
        .filter(Files::isExecutable);
  }
}
