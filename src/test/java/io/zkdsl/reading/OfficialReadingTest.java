package io.zkdsl.reading;

import static io.zkdsl.reading.Expected.config;
import static io.zkdsl.reading.Expected.dropped;
import static io.zkdsl.reading.Expected.env;
import static io.zkdsl.reading.Expected.groups;
import static io.zkdsl.reading.Expected.members;
import static io.zkdsl.reading.Expected.refused;
import static io.zkdsl.reading.Expected.three;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The official image's environments from the facts, each with what must come of it. */
class OfficialReadingTest {
  private static final String THREE =
      """
ZOO_MY_ID=2
ZOO_SERVERS=server.1=zoo1:2888:3888;2181 server.2=zoo2:2888:3888;2181 server.3=zoo3:2888:3888;2181
""";
  private static final Map<String, String> SETTINGS =
      Map.of(
          "dataDir",
          "/data",
          "dataLogDir",
          "/datalog",
          "tickTime",
          "2000",
          "initLimit",
          "5",
          "syncLimit",
          "2");

  @Test
  void threeServers() {
    assertThat(OfficialReading.read(env(THREE)))
        .isEqualTo(config(2, SETTINGS, three("zoo").withPorts(2181), 1000));
  }

  @Test
  void observersGroupsAndWeights() {
    String text =
        """
        ZOO_MY_ID=4
        ZOO_SERVERS=server.1=a:1:2;5 server.2=b:1:2;5 server.3=c:1:2;5 server.4=d:1:2:observer;6
        ZOO_CFG_EXTRA=group.1=1:2 group.2=3 weight.3=2 tickTime=3000
        ZOO_4LW_COMMANDS_WHITELIST=ruok,mntr
        ZOO_ADMINSERVER_ENABLED=false
        ZK_SERVER_HEAP=768
        SERVER_JVMFLAGS=-XX:+UseG1GC -Djute.maxbuffer=4194304
        """;

    EffectiveConfig read = OfficialReading.read(env(text));

    assertThat(read.members().get(4)).isEqualTo(Member.observer("d", 1, 2).withClientPort(6));
    assertThat(read.clientPort()).isEqualTo(6);
    assertThat(read.groups()).isEqualTo(groups(Map.of(1, List.of(1, 2), 2, List.of(3))));
    assertThat(read.weights()).isEqualTo(Map.of(3, 2));
    assertThat(read.settings())
        .contains(
            entry("tickTime", "3000"),
            entry("4lw.commands.whitelist", "mntr,ruok,srvr"),
            entry("admin.enableServer", "false"));
    assertThat(read.heapMegabytes()).hasValue(768);
    assertThat(read.jvmFlags()).containsExactly("-XX:+UseG1GC", "-Djute.maxbuffer=4194304");
  }

  @Test
  void nothingAtAllIsOneServer() {
    assertThat(OfficialReading.read(Map.of())).isEqualTo(config(1, SETTINGS, members(), 1000));
  }

  @Test
  void theLastMaximumHeapWins() {
    String text = THREE + "ZK_SERVER_HEAP=512\nJVMFLAGS=-Xmx2g -Xms1g\n";

    EffectiveConfig read = OfficialReading.read(env(text));

    assertThat(read.heapMegabytes()).hasValue(2048);
    assertThat(read.jvmFlags()).containsExactly("-Xms1g");
  }

  @Test
  void refuses() {
    Function<Map<String, String>, ?> read = OfficialReading::read;
    refused(read, THREE.replace(";2181", ""), "opens no client port");
    refused(read, THREE.replace("zoo1", "[::1]"), "file pattern");
    refused(read, THREE + "ZOO_CFG_EXTRA=4lw.commands.whitelist=*\n", "file pattern");
    refused(read, THREE.replace("ID=2", "ID=9"), "not in the peer list");
    refused(read, THREE + "ZOO_TICK_TIME=\n", "NumberFormatException");
    refused(read, THREE + "ZK_SERVER_HEAP=1g\n", "Invalid maximum heap size: -Xmx1gm");
    refused(read, THREE + "ZOO_CFG_EXTRA=metricsProvider.x = 7000\n", "torn apart at its blanks");
    dropped(read, THREE + "ZOO_SYNCLIMIT=5\n", "ZOO_SYNCLIMIT");
  }
}
