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
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Our own image's environments from the facts, each with what must come of it. */
class ServiceReadingTest {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "dataDir",
          "/var/lib/zookeeper/data",
          "dataLogDir",
          "/var/lib/zookeeper/log",
          "tickTime",
          "2000",
          "initLimit",
          "10",
          "syncLimit",
          "5",
          "autopurge.purgeInterval",
          "1",
          "admin.enableServer",
          "false");

  @Test
  void threeServers() {
    String text = "ZK_SERVER_ID=2\n" + member(1) + member(2) + member(3);

    assertThat(ServiceReading.read(env(text)))
        .isEqualTo(config(2, SETTINGS, three("zoo").withPorts(2181), 1000));
  }

  @Test
  void anObserverAndASettingOfEachSpelling() {
    String text =
        "ZK_SERVER_ID=2\n"
            + member(1)
            + member(2)
            + """
            ZK_PEER_2_ROLE=observer
            ZK_CLIENT_SERVICE_PORT=2182
            ZK_CLIENT_2_SERVICE_PORT=2183
            ZK_CFG_fips___mode=false
            ZK_CFG_jvm__pause__warn___threshold__ms=5
            ZK_CFG_request_throttle_max_requests=9
            ZK_DATA_LOG_DIR=/log
            SERVER_JVMFLAGS=-Dzookeeper.electionPortBindRetry=0
            """;
    Map<String, String> settings = new HashMap<>(SETTINGS);
    settings.put("standaloneEnabled", "false");
    settings.put("fips-mode", "false");
    settings.put("jvm.pause.warn-threshold.ms", "5");
    settings.put("request_throttle_max_requests", "9");
    settings.put("electionPortBindRetry", "0");
    settings.put("dataLogDir", "/log");
    Expected.Members members =
        members(
            Member.participant("zoo1", 2888, 3888).withClientPort(2182),
            Member.observer("zoo2", 2888, 3888).withClientPort(2183));

    assertThat(ServiceReading.read(env(text))).isEqualTo(config(2, settings, members, 1000, 2183));
  }

  @Test
  void withoutPeersItIsOneServer() {
    assertThat(ServiceReading.read(env("ZK_CLIENT_SERVICE_PORT=2182\n")))
        .isEqualTo(config(1, SETTINGS, members(), 1000, 2182));
  }

  @Test
  void groupsComeAsSettingsAndWhatKubernetesAddsIsLeftAlone() {
    String text =
        "ZK_SERVER_ID=1\n"
            + member(1)
            + member(2)
            + member(3)
            + """
            ZK_CFG_group__1=1:2
            ZK_CFG_group__2=3
            ZK_CFG_weight__3=2
            ZK_PEER_1_PORT=tcp://10.0.0.1:2888
            ZK_PEER_1_PORT_2888_TCP_ADDR=10.0.0.1
            ZK_CLIENT_SERVICE_HOST=10.0.0.9
            ZK_CLIENT_SERVICE_PORT_CLIENT=2181
            """;

    EffectiveConfig read = ServiceReading.read(env(text));

    assertThat(read.groups()).isEqualTo(groups(Map.of(1, List.of(1, 2), 2, List.of(3))));
    assertThat(read.weights()).isEqualTo(Map.of(3, 2));
  }

  @Test
  void theElectionHostMayBeAnotherNameOfThePod() {
    String two = "ZK_SERVER_ID=1\n" + member(1) + member(2);
    String other = two.replace("ELECTION_2_SERVICE_HOST=zoo2", "ELECTION_2_SERVICE_HOST=x");

    assertThat(ServiceReading.read(env(other))).isEqualTo(ServiceReading.read(env(two)));
  }

  @Test
  void refuses() {
    Function<Map<String, String>, ?> read = ServiceReading::read;
    String two = "ZK_SERVER_ID=1\n" + member(1) + member(2);
    for (String line : member(2).lines().toList()) {
      refused(read, two.replace(line + "\n", ""), line.split("=")[0] + " is missing");
    }
    refused(read, two.replace("ZK_SERVER_ID=1", "A=1"), "ZK_SERVER_ID is missing");
    refused(read, two + "ZK_PEER_2_ROLE=leader\n", "Unrecognised peertype");
    refused(read, two + "ZK_CFG_clientPort=1\n", "contradicts");
    dropped(read, two + "ZK_PEER_3_ROLE=observer\n", "ZK_PEER_3_ROLE");
    dropped(read, two + "ZK_CFG_fips-mode=false\n", "ZK_CFG_fips-mode");
  }

  private static String member(int id) {
    return """
    ZK_PEER_%1$d_SERVICE_HOST=zoo%1$d
    ZK_PEER_%1$d_SERVICE_PORT=2888
    ZK_ELECTION_%1$d_SERVICE_HOST=zoo%1$d
    ZK_ELECTION_%1$d_SERVICE_PORT=3888
    """
        .formatted(id);
  }
}
