package io.zkdsl.reading;

import static io.zkdsl.reading.Expected.config;
import static io.zkdsl.reading.Expected.dropped;
import static io.zkdsl.reading.Expected.env;
import static io.zkdsl.reading.Expected.members;
import static io.zkdsl.reading.Expected.refused;
import static io.zkdsl.reading.Expected.three;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** fabric8's environments from the facts, each with what must come of it. */
class Fabric8ReadingTest {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "dataDir",
          "/opt/zookeeper/data",
          "dataLogDir",
          "/opt/zookeeper/log",
          "tickTime",
          "2000",
          "initLimit",
          "10",
          "syncLimit",
          "5");

  @Test
  void threeServers() {
    EffectiveConfig read = Fabric8Reading.read(env("SERVER_ID=2\nMAX_SERVERS=3\n"));

    assertThat(read.members().get(2)).isEqualTo(Member.participant("0.0.0.0", 2888, 3888));
    assertThat(read.withOwnHost("zookeeper-2"))
        .isEqualTo(config(2, SETTINGS, three("zookeeper-"), 0));
  }

  @Test
  void oneServer() {
    EffectiveConfig expected = config(1, SETTINGS, members(), 0);

    assertThat(Fabric8Reading.read(Map.of())).isEqualTo(expected);
    assertThat(Fabric8Reading.read(env("SERVER_ID=1\nMAX_SERVERS=1\n"))).isEqualTo(expected);
  }

  @Test
  void itsJvmTakesFlagsOnly() {
    EffectiveConfig read =
        Fabric8Reading.read(env("SERVER_ID=1\nMAX_SERVERS=3\nJVMFLAGS=-Xmx512m -Da=b\n"));

    assertThat(read.heapMegabytes()).hasValue(512);
    assertThat(read.jvmFlags()).containsExactly("-Da=b");
  }

  @Test
  void refuses() {
    Function<Map<String, String>, ?> read = Fabric8Reading::read;
    refused(read, "SERVER_ID=4\nMAX_SERVERS=3\n", "My id 4 not in the peer list");
    refused(read, "SERVER_ID=a\nMAX_SERVERS=3\n", "not a positive number");
    dropped(read, "SERVER_ID=1\n", "SERVER_ID");
    dropped(read, "SERVER_ID=1\nMAX_SERVERS=3\nZK_SERVER_HEAP=512\n", "ZK_SERVER_HEAP");
    dropped(read, "SERVER_ID=1\nMAX_SERVERS=3\nZOO_TICK_TIME=2000\n", "ZOO_TICK_TIME");
  }
}
