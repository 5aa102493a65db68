package io.zkdsl.reading;

import static io.zkdsl.reading.Expected.config;
import static io.zkdsl.reading.Expected.dropped;
import static io.zkdsl.reading.Expected.env;
import static io.zkdsl.reading.Expected.groups;
import static io.zkdsl.reading.Expected.members;
import static io.zkdsl.reading.Expected.refused;
import static io.zkdsl.reading.Expected.three;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Confluent's environments from the facts, each with what must come of it. */
class ConfluentReadingTest {
  private static final String THREE =
      """
      ZOOKEEPER_SERVER_ID=2
      ZOOKEEPER_CLIENT_PORT=2181
      ZOOKEEPER_SERVERS=zoo1:2888:3888;zoo2:2888:3888;zoo3:2888:3888
      """;
  private static final Map<String, String> SETTINGS =
      Map.of(
          "dataDir",
          "/var/lib/zookeeper/data",
          "dataLogDir",
          "/var/lib/zookeeper/log",
          "initLimit",
          "10",
          "syncLimit",
          "5");

  @Test
  void threeServers() {
    assertThat(ConfluentReading.read(env(THREE))).isEqualTo(config(2, SETTINGS, three("zoo"), 512));
  }

  @Test
  void observersGroupsWeightsAndFlags() {
    String text =
        """
        ZOOKEEPER_SERVER_ID=1
        ZOOKEEPER_CLIENT_PORT=2182
        ZOOKEEPER_SERVERS=a:1:2;b:1:2;c:1:2;d:1:2:observer
        ZOOKEEPER_GROUPS=1:2;3
        ZOOKEEPER_WEIGHTS=1;1;2
        ZOOKEEPER_TICK_TIME=3000
        ZOOKEEPER_SYNC_LIMIT=7
        ZOOKEEPER_QUORUM_LISTEN_ON_ALL_IPS=true
        ZOOKEEPER_SSL_QUORUM_KEYSTORE_LOCATION=/tls/k.p12
        ZOOKEEPER_SSL_QUORUM=true
        KAFKA_HEAP_OPTS=-Xmx768m
        KAFKA_OPTS=-Dzookeeper.4lw.commands.whitelist=srvr,mntr -Djute.maxbuffer=1
        """;
    Map<String, String> settings = new HashMap<>(SETTINGS);
    settings.put("tickTime", "3000");
    settings.put("syncLimit", "7");
    settings.put("quorumListenOnAllIPs", "true");
    settings.put("ssl.quorum.keyStore.location", "/tls/k.p12");
    settings.put("sslQuorum", "true");
    settings.put("4lw.commands.whitelist", "mntr,srvr");
    Expected.Members members =
        members(
            Member.participant("a", 1, 2),
            Member.participant("b", 1, 2),
            Member.participant("c", 1, 2),
            Member.observer("d", 1, 2));

    assertThat(ConfluentReading.read(env(text)))
        .isEqualTo(
            new EffectiveConfig(
                1,
                new TreeMap<>(settings),
                members,
                2182,
                groups(Map.of(1, List.of(1, 2), 2, List.of(3))),
                new TreeMap<>(Map.of(3, 2)),
                OptionalInt.of(768),
                List.of("-Djute.maxbuffer=1")));
  }

  @Test
  void oneServerHasNoLimits() {
    EffectiveConfig read = ConfluentReading.read(env("ZOOKEEPER_CLIENT_PORT=2181\n"));

    assertThat(read.settings()).containsOnlyKeys("dataDir", "dataLogDir");
    assertThat(read.serverId()).isEqualTo(1);
  }

  @Test
  void itReadsAsTheSameEnsembleAsAListWithClientPorts() {
    String zooCfg =
        "dataDir=/var/lib/zookeeper/data\ndataLogDir=/var/lib/zookeeper/log\n"
            + "initLimit=10\nsyncLimit=5\nserver.1=zoo1:2888:3888;2181\n"
            + "server.2=zoo2:2888:3888;2181\nserver.3=zoo3:2888:3888;2181\n";

    assertThat(ConfluentReading.read(env(THREE)))
        .isEqualTo(
            EffectiveConfig.ofZooCfg(zooCfg, 2, List.of("-Xmx512m")).withoutClientPortsOfMembers());
  }

  @Test
  void everyListedVariableBecomesAKeyOfItsOwn() {
    assertThat(ConfluentKeys.BY_VARIABLE).hasSize(67);
    assertThat(ConfluentKeys.BY_VARIABLE.values()).doesNotHaveDuplicates();
    assertThat(ConfluentKeys.BY_VARIABLE)
        .containsEntry("ZOOKEEPER_SERVER_CNXN_FACTORY", "serverCnxnFactory")
        .containsEntry("ZOOKEEPER_SSL_OCPS", "ssl.ocsp")
        .containsEntry("ZOOKEEPER_SSL_QUORUM", "sslQuorum");
  }

  @Test
  void refuses() {
    Function<Map<String, String>, ?> read = ConfluentReading::read;
    refused(read, THREE.replace("ZOOKEEPER_CLIENT_PORT=2181\n", ""), "is required");
    refused(read, THREE.replace("ZOOKEEPER_SERVER_ID=2\n", ""), "ZOOKEEPER_SERVER_ID is required");
    refused(read, THREE.replace(";zoo2", ";2181;zoo2"), "does not have the form");
    refused(read, THREE + "ZOOKEEPER_JUTE_MAX_BUFFER=1\n", "needs a -D flag");
    refused(read, THREE + "KAFKA_OPTS=-Dzookeeper.reconfigEnabled=true\n", "read by nobody");
    dropped(read, THREE + "ZOOKEEPER_PORT=tcp://10.0.0.1:2181\n", "ZOOKEEPER_PORT");
    dropped(
        read,
        THREE + "ZOOKEEPER_4LW_COMMANDS_WHITELIST=ruok\n",
        "ZOOKEEPER_4LW_COMMANDS_WHITELIST");
    dropped(read, THREE + "ZOOKEEPER_STANDALONE_ENABLED=false\n", "ZOOKEEPER_STANDALONE_ENABLED");
  }
}
