package io.zkdsl.reality;

import static io.zkdsl.reality.Case.Written.cannotBeWritten;
import static io.zkdsl.reality.Case.Written.written;
import static io.zkdsl.reality.Reading.readAs;
import static io.zkdsl.reality.Reading.refused;
import static io.zkdsl.reality.Reading.taken;
import static io.zkdsl.reality.Running.exits;
import static io.zkdsl.reality.Running.neverServes;
import static io.zkdsl.reality.Running.opensNoSession;
import static io.zkdsl.reality.Running.opensSessions;
import static io.zkdsl.reality.Running.serves;
import static io.zkdsl.reality.Running.servesAndLogs;
import static io.zkdsl.reality.Running.servesWithoutLog;
import static io.zkdsl.reality.Setup.ensembleOfOne;
import static io.zkdsl.reality.Setup.listed;
import static io.zkdsl.reality.Setup.member;
import static io.zkdsl.reality.Setup.standalone;

import java.util.List;
import org.apache.zookeeper.server.quorum.QuorumPeerConfig;

/** Values of single keys. */
final class KeyCases {
  static final List<Case> ALL =
      List.of(
          new Case(
              "P-016",
              "an election algorithm that is gone",
              pair("electionAlg=1")
                  .gives(refused("Invalid electionAlg value. Only 3 is supported.")),
              pair("electionAlg=3").gives(taken()),
              written("ensemble x { size 3; config { electionAlg 1 } }")),
          new Case(
              "P-017",
              "a peerType that there is not",
              pair("peerType=leader").gives(refused("Unrecognised peertype: leader")),
              pair("peerType=Participant").gives(taken()),
              cannotBeWritten(
                  "the role is a statement of the server",
                  "ensemble x { size 3; config { peerType leader } }")),
          new Case(
              "P-020",
              "a dynamic file that is not there",
              listed("dynamicConfigFile=<folder>/zoo.cfg.dynamic")
                  .gives(refused("zoo.cfg.dynamic")),
              listed("dynamicConfigFile=<folder>/zoo.cfg.dynamic")
                  .withFile("zoo.cfg.dynamic", "server.1=127.0.0.1:2888:3888;2181\n")
                  .gives(taken()),
              cannotBeWritten(
                  "zkdsl writes no dynamic file",
                  "ensemble x { size 3; config { dynamicConfigFile /conf/zoo.cfg.dynamic } }")),
          new Case(
              "P-021",
              "fewer snapshots kept than the purge allows",
              pair("autopurge.snapRetainCount=1")
                  .gives(
                      readAs(
                          "the number of snapshots kept", 3, QuorumPeerConfig::getSnapRetainCount)),
              pair("autopurge.snapRetainCount=4")
                  .gives(
                      readAs(
                          "the number of snapshots kept", 4, QuorumPeerConfig::getSnapRetainCount)),
              written("ensemble x { size 3; config { autopurge.snapRetainCount 1 } }")),
          new Case(
              "P-045",
              "a key of clients that begins like a member",
              pair("server.principal=zookeeper/host")
                  .gives(refused("For input string: \"principal\"")),
              pair().gives(taken()),
              written("ensemble x { size 3; config { server.principal zookeeper/host } }")),
          new Case(
              "P-049",
              "a metrics provider that there is not",
              pair("metricsProvider.className=PrometheusMetricsProvider")
                  .gives(refused("metrics provider class was not found")),
              pair("metricsProvider.className=org.apache.zookeeper.metrics.impl.NullMetricsProvider")
                  .gives(taken()),
              cannotBeWritten(
                  "the provider is a statement of the ensemble",
                  "ensemble x { size 3; config { metricsProvider.className "
                      + "PrometheusMetricsProvider } }")),
          new Case(
              "P-057",
              "a unit in preAllocSize",
              standalone("preAllocSize=64M")
                  .gives(servesAndLogs("64M is not a valid value for preAllocSize")),
              standalone("preAllocSize=65536").gives(servesWithoutLog("is not a valid value")),
              cannotBeWritten(
                  "zkdsl writes ZooKeeper's own unit, whatever unit is given",
                  "ensemble x { size 3; config { preAllocSize 64M } }")),
          new Case(
              "P-066",
              "a compression that there is not",
              standalone("snapshot.compression.method=zstd")
                  .gives(servesAndLogs("zookeeper.snapshot.compression.method = CHECKED")),
              standalone("snapshot.compression.method=gz")
                  .gives(servesAndLogs("zookeeper.snapshot.compression.method = GZIP")),
              written("ensemble x { size 3; config { snapshot.compression.method zstd } }")),
          new Case(
              "P-078 T-02",
              "the connection factory as the guide calls it, without its package",
              standalone("serverCnxnFactory=NettyServerCnxnFactory")
                  .gives(exits(1, "Couldn't instantiate NettyServerCnxnFactory")),
              standalone("serverCnxnFactory=org.apache.zookeeper.server.NettyServerCnxnFactory")
                  .gives(serves()),
              written(
                  "ensemble x { size 3; config { serverCnxnFactory NettyServerCnxnFactory } }")),
          new Case(
              "P-088",
              "a probability in words, on a single server",
              standalone("connection_throttle_drop_increase=little")
                  .gives(exits(1, "For input string: \"little\"")),
              standalone("connection_throttle_drop_increase=0.02").gives(serves()),
              written(
                  "ensemble x { size 1; config { connection_throttle_drop_increase little } }")),
          new Case(
              "P-088",
              "a probability in words, in an ensemble",
              // a container that ends like this is not restarted by a policy for failures
              ensembleOfOne("connection_throttle_drop_increase=little")
                  .gives(exits(0, "QuorumPeer main thread exited")),
              ensembleOfOne("connection_throttle_drop_increase=0.02").gives(serves()),
              written(
                  "ensemble x { size 3; config { connection_throttle_drop_increase little } }")),
          new Case(
              "P-105",
              "a buffer below its least size",
              standalone("intBufferStartingSizeBytes=16")
                  .gives(
                      exits(1, "Buffer starting size (16) must be greater than or equal to 32.")),
              standalone("intBufferStartingSizeBytes=32").gives(serves()),
              written("ensemble x { size 3; config { intBufferStartingSizeBytes 16 } }")),
          new Case(
              "P-106",
              "no selector threads",
              standalone("nio.numSelectorThreads=0")
                  .gives(exits(1, "numSelectorThreads must be at least 1")),
              standalone("nio.numSelectorThreads=1").gives(serves()),
              written("ensemble x { size 3; config { nio.numSelectorThreads 0 } }")),
          new Case(
              "P-116",
              "batches of no commits",
              ensembleOfOne("commitProcessor.maxCommitBatchSize=0")
                  .gives(neverServes("maxCommitBatchSize")),
              ensembleOfOne("commitProcessor.maxCommitBatchSize=1").gives(serves()),
              written("ensemble x { size 3; config { commitProcessor.maxCommitBatchSize 0 } }")),
          new Case(
              "P-118",
              "the watch manager as the guide calls it, without its package",
              standalone("watchManagerName=WatchManagerOptimized")
                  .gives(exits(1, "WatchManagerOptimized")),
              standalone("watchManagerName=org.apache.zookeeper.server.watch.WatchManagerOptimized")
                  .gives(serves()),
              written("ensemble x { size 3; config { watchManagerName WatchManagerOptimized } }")),
          new Case(
              "P-129",
              "a sample rate in words, on a single server",
              standalone("pathStats.sampleRate=some").gives(exits(2, "For input string: \"some\"")),
              standalone("pathStats.sampleRate=0.1").gives(serves()),
              written("ensemble x { size 1; config { pathStats.sampleRate some } }")),
          new Case(
              "P-129",
              "a sample rate in words, in an ensemble",
              ensembleOfOne("pathStats.sampleRate=some")
                  .gives(neverServes("For input string: \"some\"")),
              ensembleOfOne("pathStats.sampleRate=0.1").gives(serves()),
              written("ensemble x { size 3; config { pathStats.sampleRate some } }")),
          new Case(
              "P-144",
              "a connection timeout in words",
              ensembleOfOne("cnxTimeout=5s").gives(exits(2, "For input string: \"5s\"")),
              ensembleOfOne("cnxTimeout=5000").gives(serves()),
              cannotBeWritten(
                  "zkdsl writes ZooKeeper's own unit, whatever unit is given",
                  "ensemble x { size 3; config { cnxTimeout 5s } }")),
          new Case(
              "P-205 CFG-09",
              "true where only yes is read",
              standalone("skipACL=true").gives(servesWithoutLog("ACL checks will be skipped")),
              standalone("skipACL=yes").gives(servesAndLogs("ACL checks will be skipped")),
              written("ensemble x { size 3; config { skipACL true } }")),
          new Case(
              "P-208",
              "a member whose host cannot be made canonical",
              pair(
                      "kerberos.canonicalizeHostNames=true",
                      "server.2=no-such-host.invalid:2888:3888;2181")
                  .gives(refused("Unable to canonicalize address no-such-host.invalid")),
              pair("kerberos.canonicalizeHostNames=true", "server.2=localhost:2888:3888;2181")
                  .gives(taken()),
              cannotBeWritten(
                  "whether a name resolves is decided where it runs",
                  "ensemble x { size 1; server 1 { host a.invalid }; config { "
                      + "kerberos.canonicalizeHostNames true } }")),
          new Case(
              "P-214",
              "a logger of the audit that there is not, on a single server",
              standalone("audit.enable=true", "audit.impl.class=Slf4jAuditLogger")
                  .gives(opensNoSession("Couldn't instantiate Slf4jAuditLogger")),
              standalone(
                      "audit.enable=true",
                      "audit.impl.class=org.apache.zookeeper.audit.Slf4jAuditLogger")
                  .gives(opensSessions()),
              written(
                  "ensemble x { size 1; config { audit.enable true; audit.impl.class "
                      + "Slf4jAuditLogger } }")),
          new Case(
              "P-214",
              "a logger of the audit that there is not, in an ensemble",
              ensembleOfOne("audit.enable=true", "audit.impl.class=Slf4jAuditLogger")
                  .gives(opensNoSession("Couldn't instantiate Slf4jAuditLogger")),
              ensembleOfOne(
                      "audit.enable=true",
                      "audit.impl.class=org.apache.zookeeper.audit.Slf4jAuditLogger")
                  .gives(opensSessions()),
              written(
                  "ensemble x { size 3; config { audit.enable true; audit.impl.class "
                      + "Slf4jAuditLogger } }")));

  private KeyCases() {}

  /** Server 1 of two, as far as reading its file goes. */
  private static Setup pair(String... lines) {
    return listed(member(1), member(2)).with(lines);
  }
}
