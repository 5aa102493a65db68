package io.zkdsl.reality;

import static io.zkdsl.reality.Case.Written.cannotBeWritten;
import static io.zkdsl.reality.Case.Written.written;
import static io.zkdsl.reality.Reading.readAs;
import static io.zkdsl.reality.Reading.refused;
import static io.zkdsl.reality.Reading.taken;
import static io.zkdsl.reality.Running.answers;
import static io.zkdsl.reality.Running.exits;
import static io.zkdsl.reality.Running.serves;
import static io.zkdsl.reality.Running.servesAndLogs;
import static io.zkdsl.reality.Setup.listed;
import static io.zkdsl.reality.Setup.member;
import static io.zkdsl.reality.Setup.standalone;

import java.util.List;

/** How {@code zoo.cfg} is read, whatever its keys mean. */
final class ReadingCases {
  static final List<Case> ALL =
      List.of(
          new Case(
              "CFG-01",
              "a backslash in a value",
              listed("metricsProvider.x=c:\\temp", "server.1=127.0.0.1:2888:3888")
                  .gives(
                      readAs(
                          "the value c:\\temp",
                          "c:\temp",
                          config -> config.getMetricsProviderConfiguration().getProperty("x"))),
              listed("metricsProvider.x=c:\\\\temp", "server.1=127.0.0.1:2888:3888")
                  .gives(
                      readAs(
                          "the value c:\\\\temp",
                          "c:\\temp",
                          config -> config.getMetricsProviderConfiguration().getProperty("x"))),
              cannotBeWritten(
                  "zkdsl escapes what it writes",
                  "ensemble x { size 3; config { metricsProvider.x \"c:\\\\temp\" } }")),
          new Case(
              "CFG-02",
              "server.1 twice, instead of servers 1 and 2",
              listed(
                      "server.1=127.0.0.1:2888:3888",
                      "server.1=127.0.0.2:2888:3888",
                      "server.3=127.0.0.3:2888:3888")
                  .gives(
                      readAs(
                          "the number of members",
                          2,
                          config -> config.getQuorumVerifier().getAllMembers().size())),
              listed(
                      "server.1=127.0.0.1:2888:3888",
                      "server.2=127.0.0.2:2888:3888",
                      "server.3=127.0.0.3:2888:3888")
                  .gives(
                      readAs(
                          "the number of members",
                          3,
                          config -> config.getQuorumVerifier().getAllMembers().size())),
              written(
                  "ensemble x { server 1 { host 10.0.0.1 }; server 1 { host 10.0.0.2 }; server "
                      + "3 { host 10.0.0.3 } }")),
          new Case(
              "CFG-03 M-23",
              "a blank at the end of a member",
              listed(member(1), "server.2=127.0.0.1:2888:3888 ")
                  .gives(refused("Address unresolved: 127.0.0.1:3888 ")),
              listed(member(1), "server.2=127.0.0.1:2888:3888", "initLimit=5 ").gives(taken()),
              cannotBeWritten("zkdsl writes the lines of the members itself")),
          new Case(
              "CFG-04",
              "a misspelt key",
              standalone("maxClientCnxn=5").gives(answers("conf", "maxClientCnxns=60")),
              standalone("maxClientCnxns=5").gives(answers("conf", "maxClientCnxns=5")),
              written("ensemble x { size 3; config { maxClientCnxn 5 } }")),
          new Case(
              "CFG-05",
              "the prefix of the system property before a key",
              standalone("zookeeper.commitLogCount=900")
                  .gives(servesAndLogs("zookeeper.commitLogCount=500")),
              standalone("commitLogCount=900").gives(servesAndLogs("zookeeper.commitLogCount=900")),
              written("ensemble x { size 3; config { zookeeper.commitLogCount 900 } }")),
          new Case(
              "CFG-08 P-133",
              "a key as the guide's headline calls it",
              Setup.ensembleOfOne("maxTimeToWaitForEpoch=5000")
                  .gives(servesAndLogs("zookeeper.leader.maxTimeToWaitForEpoch = -1ms")),
              Setup.ensembleOfOne("leader.maxTimeToWaitForEpoch=5000")
                  .gives(servesAndLogs("zookeeper.leader.maxTimeToWaitForEpoch = 5000ms")),
              written("ensemble x { size 3; config { maxTimeToWaitForEpoch 5s } }")),
          new Case(
              "CFG-09 P-018",
              "yes where only true is read",
              listed("quorumListenOnAllIPs=yes", member(1), member(2))
                  .gives(
                      refused(
                          "Invalid option yes for quorumListenOnAllIPs. Choose 'true' or "
                              + "'false.'")),
              listed("quorumListenOnAllIPs=TRUE", member(1), member(2)).gives(taken()),
              written("ensemble x { size 3; config { quorumListenOnAllIPs yes } }")),
          new Case(
              "CFG-10 P-009",
              "a unit behind a strict number",
              listed("tickTime=2000ms", member(1), member(2))
                  .gives(refused("For input string: \"2000ms\"")),
              listed("tickTime=02000", member(1), member(2)).gives(taken()),
              cannotBeWritten(
                  "zkdsl writes ZooKeeper's own unit, whatever unit is given",
                  "ensemble x { size 3; config { tickTime 2000ms } }")),
          new Case(
              "CFG-10 P-107",
              "a leading zero before a lenient number, which makes it octal",
              standalone("nio.numWorkerThreads=010")
                  .gives(servesAndLogs("1 selector thread(s), 8 worker threads")),
              standalone("nio.numWorkerThreads=10")
                  .gives(servesAndLogs("1 selector thread(s), 10 worker threads")),
              cannotBeWritten(
                  "zkdsl writes numbers without leading zeros",
                  "ensemble x { size 3; config { nio.numWorkerThreads 010 } }")),
          new Case(
              "CFG-10",
              "a lenient number that is none",
              standalone("commitLogCount=1600txns")
                  .gives(servesAndLogs("zookeeper.commitLogCount=500")),
              standalone("commitLogCount=01600")
                  .gives(servesAndLogs("zookeeper.commitLogCount=1600")),
              written("ensemble x { size 3; config { commitLogCount 1600txns } }")),
          new Case(
              "CFG-12 P-001",
              "a relative dataDir of one letter",
              standalone("dataDir=d").gives(exits(1, "begin 0, end 2, length 1")),
              standalone("dataDir=<folder>/d").gives(serves()),
              written("ensemble x { size 3; storage { data 1Gi path d } }")),
          new Case(
              "CFG-13 P-046",
              "a key that begins with 'group' and means something else",
              listed(member(1), member(2), "groupName=west")
                  .gives(refused("For input string: \"groupName\"")),
              listed(member(1), member(2), "nameOfGroup=west").gives(taken()),
              written("ensemble x { size 3; config { groupName west } }")),
          new Case(
              "P-001",
              "no dataDir",
              standalone().withoutKey("dataDir").gives(refused("dataDir is not set")),
              standalone().gives(taken()),
              cannotBeWritten(
                  "zkdsl writes dataDir itself", "ensemble x { size 3; config { dataDir \"\" } }")),
          new Case(
              "V-09",
              "a variable of the official image that is set to nothing",
              listed("tickTime=", member(1), member(2)).gives(refused("For input string: \"\"")),
              listed(member(1), member(2)).gives(taken()),
              written("ensemble x { size 3; config { tickTime \"\" } }")));

  private ReadingCases() {}
}
