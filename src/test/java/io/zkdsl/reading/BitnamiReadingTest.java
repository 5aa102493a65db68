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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Bitnami's environments from the facts, each with what must come of it. */
class BitnamiReadingTest {
  private static final String ALLOWED = "ALLOW_ANONYMOUS_LOGIN=yes\nALLOW_EMPTY_PASSWORD=yes\n";
  private static final String THREE =
      "ZOO_SERVER_ID=2\n"
          + "ZOO_SERVERS=zoo1:2888:3888::1,zoo2:2888:3888::2,zoo3:2888:3888::3\n"
          + ALLOWED;
  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          entry("dataDir", "/bitnami/zookeeper/data"),
          entry("tickTime", "2000"),
          entry("initLimit", "10"),
          entry("syncLimit", "5"),
          entry("4lw.commands.whitelist", "mntr,srvr"),
          entry("admin.enableServer", "false"),
          entry("electionPortBindRetry", "0"));

  @Test
  void threeServers() {
    assertThat(BitnamiReading.read(env(THREE)))
        .isEqualTo(config(2, SETTINGS, three("zoo").withPorts(2181), 1024));
  }

  @Test
  void theOlderImageHasItsAdminServerOn() {
    assertThat(BitnamiReading.readOlder(env(THREE)).settings())
        .doesNotContainKeys("admin.enableServer", "admin.serverAddress");
    assertThat(BitnamiReading.read(env(THREE.replace("ALLOW_EMPTY_PASSWORD=yes\n", ""))))
        .isEqualTo(BitnamiReading.readOlder(env(THREE)));
  }

  @Test
  void observersGroupsPortAndHeap() {
    String text =
        """
        ZOO_SERVER_ID=7
        ZOO_SERVERS=a:1:2:participant::3 b:1:2::5;c:1:2:observer::7
        ZOO_PORT_NUMBER=2182
        ZOO_CFG_group_1=3
        ZOO_CFG_group_2=5
        ZOO_CFG_weight_5=2
        ZOO_CFG_admin_enableServer=true
        ZOO_PEER_TYPE=observer
        ZOO_DATA_LOG_DIR=/bitnami/log
        ZOO_HEAP_SIZE=768
        JVMFLAGS=-XX:+UseG1GC
        """;
    Map<String, String> settings = new HashMap<>(SETTINGS);
    settings.remove("admin.enableServer");
    settings.put("admin.serverAddress", "127.0.0.1");
    settings.put("dataLogDir", "/bitnami/log");
    Map<Integer, Member> members =
        Map.of(
            3, Member.participant("a", 1, 2).withClientPort(2182),
            5, Member.participant("b", 1, 2).withClientPort(2182),
            7, Member.observer("c", 1, 2).withClientPort(2182));

    assertThat(BitnamiReading.read(env(text + ALLOWED)))
        .isEqualTo(
            new EffectiveConfig(
                7,
                new TreeMap<>(settings),
                new TreeMap<>(members),
                2182,
                groups(Map.of(1, List.of(3), 2, List.of(5))),
                new TreeMap<>(Map.of(5, 2)),
                OptionalInt.of(768),
                List.of("-XX:+UseG1GC")));
  }

  @Test
  void oneServerIsNotWrittenAtAll() {
    assertThat(BitnamiReading.read(env("ZOO_SERVERS=zoo1:2888:3888\n" + ALLOWED)))
        .isEqualTo(config(1, SETTINGS, members(), 1024));
  }

  @Test
  void twoHeapFlagsOfOnesOwnReplaceTheImages() {
    EffectiveConfig read = BitnamiReading.read(env(THREE + "JVMFLAGS=-Xmx300m -Xms200m\n"));

    assertThat(read.heapMegabytes()).hasValue(300);
    assertThat(read.jvmFlags()).containsExactly("-Xms200m");
    assertThat(BitnamiReading.read(env(THREE + "JVMFLAGS=-Xmx300m\n")).heapMegabytes())
        .hasValue(1024);
  }

  @Test
  void clientTlsTakesThePlainPortOutOfTheFileButNotOutOfTheList() {
    String tls =
        """
        ZOO_TLS_CLIENT_ENABLE=true
        ZOO_TLS_CLIENT_KEYSTORE_FILE=/tls/k.p12
        ZOO_TLS_CLIENT_KEYSTORE_PASSWORD_FILE=/tls/pw
        ZOO_TLS_CLIENT_TRUSTSTORE_FILE=/tls/t.p12
        """;

    assertThat(BitnamiReading.read(env(THREE + tls)).clientPort()).isEqualTo(2181);
    assertThat(BitnamiReading.read(env(ALLOWED + tls)).clientPort()).isZero();
    assertThat(BitnamiReading.read(env(ALLOWED + tls)).settings())
        .contains(
            entry("secureClientPort", "3181"),
            entry("ssl.keyStore.location", "/tls/k.p12"),
            entry("ssl.keyStore.passwordPath", "/tls/pw"));
  }

  @Test
  void refuses() {
    Function<Map<String, String>, ?> read = BitnamiReading::read;
    refused(read, THREE.replace(ALLOWED, ""), "ALLOW_EMPTY_PASSWORD");
    refused(read, THREE.replace("::3\n", "::3;2181\n"), "should follow");
    refused(read, THREE.replace("::2", ""), "should follow");
    refused(read, THREE.replace("zoo1", "[2001:db8::1]"), "torn apart");
    refused(read, THREE + "ZOO_PORT_NUMBER=7000\n", "same port");
    refused(read, THREE + "ZOO_TLS_CLIENT_ENABLE=yes\n", "value is required");
    refused(read, THREE + "ZOO_ENABLE_AUTH=yes\n", "authentication");
    refused(read, THREE + "ZOO_PEER_TYPE=observer\n", "the list says PARTICIPANT");
    dropped(read, THREE + "ZOO_DATA_DIR=/data\n", "ZOO_DATA_DIR");
    dropped(read, THREE + "ZOO_MY_ID=2\n", "ZOO_MY_ID");
    dropped(read, THREE + "ZOO_CFG_fips-mode=false\n", "ZOO_CFG_fips-mode");
  }
}
