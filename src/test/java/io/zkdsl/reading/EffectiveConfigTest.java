package io.zkdsl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * ZooKeeper's own reading of a {@code zoo.cfg}: what it takes for the same, and what it refuses.
 */
class EffectiveConfigTest {
  private static final String BASE = "dataDir=/data\ntickTime=2000\ninitLimit=10\nsyncLimit=5\n";
  private static final String THREE =
      BASE + "server.1=a:2888:3888;2181\nserver.2=b:2888:3888;2181\nserver.3=c:2888:3888;2181\n";

  @Test
  void sayingADefaultMakesNoDifference() {
    String said = "maxClientCnxns=60\nstandaloneEnabled=TRUE\nadmin.enableServer=true\n";
    String more = "maxSessionTimeout=40000\ndataLogDir=/data\n4lw.commands.whitelist=srvr\n";

    assertThat(EffectiveConfig.ofZooCfg(THREE + said + more, 2))
        .isEqualTo(EffectiveConfig.ofZooCfg(THREE, 2));
  }

  @Test
  void everyDefaultOfTheTableIsLeftOut() {
    StringBuilder text = new StringBuilder(THREE).append("clientPort=2181\n");
    ZooKeeperDefaults.VALUES.forEach((key, value) -> text.append(key + "=" + value + "\n"));

    assertThat(EffectiveConfig.ofZooCfg(text.toString(), 1))
        .isEqualTo(EffectiveConfig.ofZooCfg(THREE, 1));
  }

  @Test
  void aSessionTimeoutIsADefaultOnlyForItsTickTime() {
    String slow = THREE.replace("tickTime=2000", "tickTime=3000") + "maxSessionTimeout=40000\n";

    assertThat(EffectiveConfig.ofZooCfg(slow, 1).settings())
        .containsEntry("maxSessionTimeout", "40000");
  }

  @Test
  void aFlagCountsAsASettingUnlessTheFileHasOne() {
    String file = THREE + "snapCount=5\n";
    List<String> arguments =
        List.of("-Xmx1g", "-Dzookeeper.snapCount=7", "-Dzookeeper.cnxTimeout=9", "-Da=b", "-Xmx2g");

    EffectiveConfig config = EffectiveConfig.ofZooCfg(file, 1, arguments);

    assertThat(config.settings()).containsEntry("snapCount", "5").containsEntry("cnxTimeout", "9");
    assertThat(config.jvmFlags()).containsExactly("-Da=b");
    assertThat(config.heapMegabytes()).hasValue(2048);
  }

  @Test
  void theLastDuplicateWinsAndEscapesAreUndone() {
    String text = THREE + "snapCount=1\nsnapCount=2\nx=c\\:\\\\temp\n";

    assertThat(EffectiveConfig.ofZooCfg(text, 1).settings())
        .containsEntry("snapCount", "2")
        .containsEntry("x", "c:\\temp");
  }

  @Test
  void oneServerIsStandaloneWhateverItsLineSays() {
    EffectiveConfig line = EffectiveConfig.ofZooCfg(BASE + "server.1=a:2888:3888;2182", 1);
    EffectiveConfig port = EffectiveConfig.ofZooCfg(BASE + "clientPort=2182", 1);

    assertThat(line).isEqualTo(port);
    assertThat(line.standalone()).isTrue();
    assertThat(line.clientPort()).isEqualTo(2182);
  }

  @Test
  void addressesMayBeBracketedAndClientPortsBound() {
    String text =
        BASE + "server.1=[::1]:2888:3888;127.0.0.1:2181\nserver.2=b:1:2:Observer;[::]:5\n";

    EffectiveConfig config = EffectiveConfig.ofZooCfg(text + "standaloneEnabled=false", 1);

    assertThat(config.members())
        .isEqualTo(
            Map.of(
                1, Member.participant("::1", 2888, 3888).withClientPort(2181),
                2, Member.observer("b", 1, 2).withClientPort(5)));
    assertThat(config.settings()).containsEntry("clientPortAddress", "127.0.0.1");
  }

  @Test
  void groupsAndWeightsAreReadWithoutTheWeightsOfOne() {
    String text = THREE + "group.1=2:1\ngroup.2=3\nweight.1=1\nweight.3=2\n";

    EffectiveConfig config = EffectiveConfig.ofZooCfg(text, 1);

    assertThat(config.groups().get(1)).containsExactly(1, 2);
    assertThat(config.weights()).isEqualTo(Map.of(3, 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "server.2=b:2888:3888:observer;2181\\nserver.3=c:2888:3888:observer;2181 ! w/o quorum",
        "server.1=a:2888 ! does not have the form",
        "server.1=a:2888:3888;2181;2281 ! does not have the form",
        "server.1=a : 2888:3888 ! does not have the form",
        "server.1=::1:2888:3888 ! does not have the form",
        "server.1=a:2888:2888 ! must be different",
        "server.1=a:70000:3888 ! port out of range:70000",
        "server.1=a:2888:3888:leader ! Unrecognised peertype: leader",
        "server.1=a:1:2|b:1:2 ! several addresses",
        "server.01=a:2888:3888 ! is there twice",
        "server.principal=x ! For input string",
        "clientPort=2182 ! is different",
        "initLimit=0 ! initLimit is not set",
        "tickTime=2000ms ! NumberFormatException",
        "reconfigEnabled=yes ! must be 'true' or 'false'",
        "jute.maxbuffer=1 ! needs a -D flag",
        "zookeeper.skipACL=yes ! has no effect",
        "dynamicConfigFile=/x ! hides the list",
        "groupX=foo ! NumberFormatException",
        "group.1=1:2 ! Server 3is not in a group",
        "group.1=1:2:3\\ngroup.2=3 ! Server 3is in multiple groups",
        "group.1=1:2:3:4 ! do not vote",
        "weight.1=2 ! Server 1is not in a group",
        "peerType=observer ! but the list says PARTICIPANT",
        "clientPort=2181\\nclientPortAddress=127.0.0.1 ! is different",
        "clientPortAddress=127.0.0.1 ! but clientPort is not set",
        "secureClientPortAddress=127.0.0.1 ! but secureClientPort is not set",
        "maxSessionTimeout=1000 ! must not be larger",
        "electionAlg=2 ! Only 3 is supported",
        "tickTime=0 ! tickTime is not set",
        "dataDir= ! ",
      })
  void zooKeeperRefuses(String extra, String reason) {
    if (extra.equals("dataDir=")) {
      refused(THREE.replace("dataDir=/data", ""), 1, "dataDir is not set");
    } else {
      refused(THREE + extra.replace("\\n", "\n") + "\n", 1, reason);
    }
  }

  @Test
  void anIdMustBeInTheListAndInRange() {
    refused(THREE, 7, "My id 7 not in the peer list");
    refused(THREE, 0, "1..255");
  }

  @Test
  void aServerWithoutAnyClientPortIsOfNoUse() {
    refused(THREE.replace(";2181", ""), 1, "opens no client port");
    assertThat(
            EffectiveConfig.ofZooCfg(THREE.replace(";2181", "") + "secureClientPort=2281", 1)
                .clientPort())
        .isZero();
  }

  @Test
  void aFlagThatNobodyReadsIsRefused() {
    assertThatThrownBy(
            () ->
                EffectiveConfig.ofZooCfg(THREE, 1, List.of("-Dzookeeper.standaloneEnabled=false")))
        .isInstanceOf(ReadingException.class)
        .hasMessageContaining("is read by nobody");
    assertThatThrownBy(() -> EffectiveConfig.ofZooCfg(THREE, 1, List.of("-Xmx1gm")))
        .hasMessageContaining("Invalid maximum heap size: -Xmx1gm");
  }

  private static void refused(String zooCfg, int id, String reason) {
    assertThatThrownBy(() -> EffectiveConfig.ofZooCfg(zooCfg, id))
        .isInstanceOf(ReadingException.class)
        .hasMessageContaining(reason);
  }
}
