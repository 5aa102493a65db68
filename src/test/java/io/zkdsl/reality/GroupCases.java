package io.zkdsl.reality;

import static io.zkdsl.reality.Case.Written.cannotBeWritten;
import static io.zkdsl.reality.Case.Written.written;
import static io.zkdsl.reality.Reading.readAs;
import static io.zkdsl.reality.Reading.refused;
import static io.zkdsl.reality.Reading.taken;
import static io.zkdsl.reality.Running.exits;
import static io.zkdsl.reality.Running.neverServes;
import static io.zkdsl.reality.Running.serves;
import static io.zkdsl.reality.Setup.members;

import java.util.List;
import java.util.Set;
import org.apache.zookeeper.server.quorum.QuorumPeerConfig;

/** Hierarchical quorums, and the oracle. */
final class GroupCases {
  private static final String OWN_GROUPS = "zkdsl writes the lines of the groups itself";

  static final List<Case> ALL =
      List.of(
          new Case(
              "M-33",
              "a voter that is in no group",
              members(3, "group.1=1:2").gives(refused("Server 3is not in a group")),
              members(3, "group.1=1:2:3").gives(taken()),
              written("ensemble x { size 3; server 1 { group a }; server 2 { group a } }")),
          new Case(
              "M-33",
              "a voter that is in two groups",
              members(3, "group.1=1:2", "group.2=2:3")
                  .gives(refused("Server 2is in multiple groups")),
              members(3, "group.1=1:2", "group.2=3").gives(taken()),
              cannotBeWritten(
                  "a server names its group",
                  "ensemble x { size 3; server 1 { group a }; server 2 { group a; group b }; "
                      + "server 3 { group b } }")),
          new Case(
              "M-34",
              "a weight without groups",
              members(3, "weight.1=2").gives(refused("Server 1is not in a group")),
              members(3, "weight.1=2", "group.1=1:2:3").gives(taken()),
              written("ensemble x { size 3; server 1 { weight 2 } }")),
          new Case(
              "M-35",
              "a group with an id that is no member",
              members(3, "group.1=1:2:3:9").gives(exits(1, "java.lang.NullPointerException")),
              members(3, "group.1=1:2:3").gives(taken()),
              cannotBeWritten("a server names its group")),
          new Case(
              "M-35",
              "an observer in a group",
              members(
                      4,
                      "server.4=127.0.0.1:<peer4>:<election4>:observer;<client4>",
                      "group.1=1:2:3:4")
                  .only(1)
                  .gives(exits(1, "java.lang.NullPointerException")),
              members(
                      4,
                      "server.4=127.0.0.1:<peer4>:<election4>:observer;<client4>",
                      "group.1=1:2:3")
                  .gives(taken()),
              written(
                  "ensemble x { size 3; observers 1; server 1 { group a }; server 2 { group a "
                      + "}; server 3 { group a }; server 4 { group a } }")),
          new Case(
              "M-37 P-046",
              "commas between the members of a group",
              members(3, "group.1=1,2,3").gives(refused("For input string: \"1,2,3\"")),
              members(3, "group.1=1:2:3").gives(taken()),
              cannotBeWritten(OWN_GROUPS, "ensemble x { size 3; config { group.1 \"1,2,3\" } }")),
          new Case(
              "M-38",
              "two lines for one group",
              members(3, "group.1=1:2", "group.1=3").gives(refused("Server 1is not in a group")),
              members(3, "group.1=1:2:3").gives(taken()),
              cannotBeWritten(OWN_GROUPS)),
          new Case(
              "M-39 P-047",
              "a negative weight, with which two servers are a quorum each without the other",
              members(3, "group.1=1:2:3", "weight.3=-1")
                  .gives(
                      readAs(
                          "both {1} and {2} a quorum",
                          true, config -> quorum(config, 1) && quorum(config, 2))),
              members(3, "group.1=1:2:3", "weight.3=0")
                  .gives(
                      readAs(
                          "both {1} and {2} a quorum",
                          false, config -> quorum(config, 1) && quorum(config, 2))),
              written(
                  "ensemble x { size 3; server 1 { group a }; server 2 { group a }; server 3 { "
                      + "group a; weight -1 } }")),
          new Case(
              "M-40 F-03",
              "no weight anywhere",
              members(2, "group.1=1:2", "weight.1=0", "weight.2=0").gives(neverServes("LOOKING")),
              members(2, "group.1=1:2", "weight.1=1", "weight.2=0").gives(serves()),
              written(
                  "ensemble x { size 2; server 1 { group a; weight 0 }; server 2 { group a; "
                      + "weight 0 } }")),
          new Case(
              "M-43 P-044",
              "an oracle beside groups, which then do not count",
              members(3, "group.1=1:2:3", "weight.1=5", "oraclePath=/oracle")
                  .gives(
                      readAs(
                          "whether {1}, of weight 5 of 7, is a quorum",
                          false, config -> quorum(config, 1))),
              members(3, "group.1=1:2:3", "weight.1=5")
                  .gives(
                      readAs(
                          "whether {1}, of weight 5 of 7, is a quorum",
                          true, config -> quorum(config, 1))),
              written(
                  "ensemble x { size 3; server 1 { group a; weight 5 }; server 2 { group a }; "
                      + "server 3 { group a }; config { oraclePath /oracle } }")));

  private GroupCases() {}

  private static boolean quorum(QuorumPeerConfig config, long alive) {
    return config.getQuorumVerifier().containsQuorum(Set.of(alive));
  }
}
