package io.zkdsl.reality;

import static io.zkdsl.reality.Case.Written.cannotBeWritten;
import static io.zkdsl.reality.Case.Written.written;
import static io.zkdsl.reality.Reading.readAs;
import static io.zkdsl.reality.Reading.refused;
import static io.zkdsl.reality.Reading.taken;
import static io.zkdsl.reality.Running.exits;
import static io.zkdsl.reality.Running.neverServes;
import static io.zkdsl.reality.Running.serves;
import static io.zkdsl.reality.Setup.ensembleOfOne;
import static io.zkdsl.reality.Setup.listed;
import static io.zkdsl.reality.Setup.member;
import static io.zkdsl.reality.Setup.members;

import java.util.List;
import org.apache.zookeeper.server.SessionTrackerImpl;
import org.apache.zookeeper.server.quorum.QuorumPeerConfig;

/** Who belongs to an ensemble, and what stands in {@code myid}. */
final class MemberCases {
  private static final String OWN_MYID = "zkdsl writes myid itself";
  private static final String OWN_LINES = "zkdsl writes the lines of the members itself";
  private static final String GRAMMAR =
      "does not have the form server_config or server_config;client_config";

  static final List<Case> ALL =
      List.of(
          new Case(
              "M-01 M-02",
              "ids 1 and 257, which share the eight bits that begin a session id",
              listed(member(1), "server.257=127.0.0.1:<peer2>:<election2>")
                  .gives(
                      readAs(
                          "two members that begin session ids alike",
                          true,
                          MemberCases::mintAlike)),
              listed(member(1), "server.255=127.0.0.1:<peer2>:<election2>")
                  .gives(
                      readAs(
                          "two members that begin session ids alike",
                          false,
                          MemberCases::mintAlike)),
              written("ensemble x { server 1 {}; server 2 {}; server 257 {} }")),
          new Case(
              "M-03 P-072",
              "id 255 with TTL nodes",
              one(255, "extendedTypesEnabled=true")
                  .gives(
                      neverServes(
                          "extendedTypesEnabled is true but Server ID is too large. Cannot be "
                              + "larger than 254")),
              one(254, "extendedTypesEnabled=true").gives(serves()),
              written(
                  "ensemble x { server 1 {}; server 2 {}; server 255 {}; config { "
                      + "extendedTypesEnabled true } }")),
          new Case(
              "M-05",
              "server.1 and server.01, which are one member",
              listed(
                      "server.1=127.0.0.1:2888:3888",
                      "server.01=127.0.0.1:2889:3889",
                      "server.2=127.0.0.1:2890:3890")
                  .gives(readAs("the number of members", 2, MemberCases::count)),
              listed(
                      "server.1=127.0.0.1:2888:3888",
                      "server.3=127.0.0.1:2889:3889",
                      "server.2=127.0.0.1:2890:3890")
                  .gives(readAs("the number of members", 3, MemberCases::count)),
              written("ensemble x { server 1 {}; server 01 {}; server 2 {} }")),
          new Case(
              "M-07",
              "no myid",
              members(3).withoutMyid().gives(refused("myid file is missing")),
              members(3).gives(taken()),
              cannotBeWritten(OWN_MYID)),
          new Case(
              "M-07",
              "a blank behind the id in myid",
              members(3).withMyid("1 \n").gives(refused("serverid 1  is not a number")),
              members(3).withMyid("1\r\n").gives(taken()),
              cannotBeWritten(OWN_MYID)),
          new Case(
              "M-07",
              "an empty first line in myid",
              members(3).withMyid("\n1\n").gives(refused("serverid  is not a number")),
              members(3).withMyid("1\n\n").gives(taken()),
              cannotBeWritten(OWN_MYID)),
          new Case(
              "M-08",
              "an id that is not in the list of members",
              ensembleOfOne().withMyid("7\n").gives(exits(1, "My id 7 not in the peer list")),
              ensembleOfOne().withMyid("1\n").gives(serves()),
              cannotBeWritten(OWN_MYID, "ensemble x { size 3; server 7 { zone a } }")),
          new Case(
              "M-09",
              "nobody votes, with standaloneEnabled=false",
              listed("standaloneEnabled=false")
                  .gives(
                      refused(
                          "standaloneEnabled = false then number of participants should be >0")),
              listed("standaloneEnabled=false", member(1)).gives(taken()),
              written("ensemble x { size 0 }")),
          new Case(
              "M-09",
              "observers alone",
              listed(
                      "server.1=127.0.0.1:2888:3888:observer",
                      "server.2=127.0.0.1:2889:3889:observer")
                  .gives(refused("Observers w/o participants is an invalid configuration")),
              listed(
                      "server.1=127.0.0.1:2888:3888:observer",
                      "server.2=127.0.0.1:2889:3889",
                      "server.3=127.0.0.1:2890:3890")
                  .gives(taken()),
              written("ensemble x { server 1 { role observer }; server 2 { role observer } }")),
          new Case(
              "M-10",
              "observers beside one voter, with standaloneEnabled=true",
              listed("server.1=127.0.0.1:2888:3888", "server.2=127.0.0.1:2889:3889:observer")
                  .gives(refused("Observers w/o quorum is an invalid configuration")),
              listed(
                      "server.1=127.0.0.1:2888:3888",
                      "server.2=127.0.0.1:2889:3889:observer",
                      "standaloneEnabled=false")
                  .gives(taken()),
              cannotBeWritten(
                  "zkdsl sets standaloneEnabled as the number of members needs it",
                  "ensemble x { size 1; observers 1; config { standaloneEnabled true } }")),
          new Case(
              "M-17",
              "a part too many in a member",
              listed("server.1=127.0.0.1:2888:3888:participant:5;2181", member(2))
                  .gives(refused(GRAMMAR)),
              listed("server.1=127.0.0.1:2888:3888:participant;2181", member(2)).gives(taken()),
              cannotBeWritten(
                  OWN_LINES,
                  "ensemble x { size 3; config { server.1 "
                      + "\"127.0.0.1:2888:3888:participant:5;2181\" } }")),
          new Case(
              "M-17",
              "two client ports in a member",
              listed("server.1=127.0.0.1:2888:3888;2181;2182", member(2)).gives(refused(GRAMMAR)),
              listed("server.1=127.0.0.1:2888:3888;2181", member(2)).gives(taken()),
              cannotBeWritten(
                  OWN_LINES,
                  "ensemble x { size 3; config { server.1 \"127.0.0.1:2888:3888;2181;2182\" } }")),
          new Case(
              "M-18",
              "a role that there is not",
              listed("server.1=127.0.0.1:2888:3888:voter;2181", member(2))
                  .gives(refused("Unrecognised peertype: voter")),
              listed("server.1=127.0.0.1:2888:3888:PARTICIPANT;2181", member(2)).gives(taken()),
              written("ensemble x { size 3; server 1 { role voter } }")),
          new Case(
              "M-18",
              "the role behind the client port",
              listed("server.1=127.0.0.1:2888:3888;2181:observer", member(2), member(3))
                  .gives(refused("Address unresolved: null:observer")),
              listed("server.1=127.0.0.1:2888:3888:observer;2181", member(2), member(3))
                  .gives(taken()),
              cannotBeWritten(OWN_LINES)),
          new Case(
              "M-19",
              "no election port",
              listed("server.1=127.0.0.1:2888;2181", member(2)).gives(refused(GRAMMAR)),
              listed("server.1=127.0.0.1:2888:3888;2181", member(2)).gives(taken()),
              cannotBeWritten("every server has an election port")),
          new Case(
              "M-21",
              "a port above 65535 in a member",
              listed("server.1=127.0.0.1:70000:3888;2181", member(2))
                  .gives(refused("port out of range:70000")),
              listed("server.1=127.0.0.1:65535:3888;2181", member(2)).gives(taken()),
              written("ensemble x { size 3; ports { peer 70000 } }")),
          new Case(
              "M-21 PT-11",
              "port 0 in a member",
              listed("server.1=127.0.0.1:0:3888;2181", member(2))
                  .gives(readAs("the quorum port of server 1", 0, MemberCases::quorumPort)),
              listed("server.1=127.0.0.1:2888:3888;2181", member(2))
                  .gives(readAs("the quorum port of server 1", 2888, MemberCases::quorumPort)),
              written("ensemble x { size 3; ports { peer 0 } }")),
          new Case(
              "M-22",
              "an IPv6 address without brackets",
              listed("server.1=2001:db8::1:2888:3888;2181", member(2)).gives(refused(GRAMMAR)),
              listed("server.1=[2001:db8::1]:2888:3888;2181", member(2)).gives(taken()),
              cannotBeWritten(
                  "zkdsl writes the brackets",
                  "ensemble x { targets config; server 1 { host 2001:db8::1 }; server 2 { host "
                      + "2001:db8::2 }; server 3 { host 2001:db8::3 } }")),
          new Case(
              "M-23",
              "a blank before the quorum port",
              listed("server.1=127.0.0.1: 2888:3888;2181", member(2))
                  .gives(refused("Address unresolved: 127.0.0.1: 2888")),
              listed("server.1=127.0.0.1:2888:3888;2181", member(2)).gives(taken()),
              cannotBeWritten(
                  "a port is a number",
                  "ensemble x { size 1; server 1 { ports { peer \" 2888\" } } }")),
          new Case(
              "M-24 P-148",
              "an own host that does not resolve",
              ensembleOfOne("server.1=no-such-host.invalid:<peer1>:<election1>;<client1>")
                  .gives(exits(14, "Unresolved address")),
              ensembleOfOne("server.1=localhost:<peer1>:<election1>;<client1>").gives(serves()),
              cannotBeWritten(
                  "zkdsl asks no name server: whether a name resolves is decided where it runs",
                  "ensemble x { size 1; server 1 { host no-such-host.invalid } }")),
          new Case(
              "M-26 PT-08",
              "two members on one host with the same ports",
              members(2, "server.2=127.0.0.1:<peer1>:<election1>;<client2>")
                  .gives(exits(14, "Address already in use")),
              members(2).gives(serves()),
              written(
                  "ensemble x { server 1 { host 10.0.0.1 }; server 2 { host 10.0.0.1; ports { "
                      + "client 2182 } }; server 3 { host 10.0.0.3 } }")),
          new Case(
              "M-27",
              "two addresses of one member with different roles",
              listed(
                      "server.1=127.0.0.1:2888:3888:participant|127.0.0.2:2888:3888:observer;2181",
                      member(2),
                      member(3))
                  .withFlags("-Dzookeeper.multiAddress.enabled=true")
                  .gives(refused("Multiple addresses should have similar roles")),
              listed("server.1=127.0.0.1:2888:3888|127.0.0.2:2888:3888;2181", member(2), member(3))
                  .withFlags("-Dzookeeper.multiAddress.enabled=true")
                  .gives(taken()),
              cannotBeWritten(
                  "a server has one host", "ensemble x { size 1; server 1 { host \"a|b\" } }")),
          new Case(
              "M-28 P-041",
              "several addresses with nothing but the key of zoo.cfg",
              listed(
                      "multiAddress.enabled=true",
                      "server.1=127.0.0.1:2888:3888|127.0.0.2:2888:3888;2181",
                      member(2))
                  .gives(
                      refused(
                          "Multiple address feature is disabled, but multiple addresses were "
                              + "specified for sid 1")),
              listed(
                      "multiAddress.enabled=true",
                      "server.1=127.0.0.1:2888:3888|127.0.0.2:2888:3888;2181",
                      member(2))
                  .withFlags("-Dzookeeper.multiAddress.enabled=true")
                  .gives(taken()),
              cannotBeWritten(
                  "a server has one host",
                  "ensemble x { size 1; server 1 { host \"a|b\" }; config { "
                      + "multiAddress.enabled true } }")),
          new Case(
              "M-44",
              "a key that is none of the members' in the dynamic file",
              dynamic(
                      "server.1=127.0.0.1:2888:3888;2181",
                      "server.2=127.0.0.1:2889:3889;2182",
                      "tickTime=2000")
                  .gives(refused("Unrecognised parameter: tickTime")),
              dynamic("server.1=127.0.0.1:2888:3888;2181", "server.2=127.0.0.1:2889:3889;2182")
                  .gives(taken()),
              cannotBeWritten(
                  "zkdsl writes no dynamic file",
                  "ensemble x { size 3; config { dynamicConfigFile /conf/zoo.cfg.dynamic } }")),
          new Case(
              "M-44 P-048",
              "a version in the dynamic file",
              dynamic(
                      "server.1=127.0.0.1:2888:3888;2181",
                      "server.2=127.0.0.1:2889:3889;2182",
                      "version=100000000")
                  .gives(refused("dynamic file shouldn't have version inside")),
              dynamic("server.1=127.0.0.1:2888:3888;2181", "server.2=127.0.0.1:2889:3889;2182")
                  .gives(taken()),
              cannotBeWritten(
                  "zkdsl writes no dynamic file",
                  "ensemble x { size 3; config { version 100000000 } }")),
          new Case(
              "M-45 P-020",
              "members both in zoo.cfg and in the dynamic file",
              dynamic("server.1=127.0.0.1:2888:3888;2181", "server.2=127.0.0.1:2889:3889;2182")
                  .with("server.1=127.0.0.1:2888:3888;2181")
                  .gives(refused("parameter: server.1 must be in a separate dynamic config file")),
              dynamic("server.1=127.0.0.1:2888:3888;2181", "server.2=127.0.0.1:2889:3889;2182")
                  .gives(taken()),
              cannotBeWritten(
                  "zkdsl writes no dynamic file",
                  "ensemble x { size 3; config { dynamicConfigFile /conf/zoo.cfg.dynamic } }")),
          new Case(
              "M-46",
              "two client ports that disagree",
              members(3, "clientPort=2182")
                  .gives(refused("is different from client address found in dynamic file")),
              members(3, "clientPort=<client1>").gives(taken()),
              cannotBeWritten(
                  "zkdsl writes the client port once",
                  "ensemble x { size 3; config { clientPort 2182 } }")),
          new Case(
              "M-48 P-024",
              "reconfiguration where the folder of zoo.cfg cannot be written",
              // a user who may write everywhere still cannot write a file where a folder is
              members(3, "reconfigEnabled=true")
                  .withFile("zoo.cfg.bak.tmp", Setup.FOLDER)
                  .gives(refused("zoo.cfg.bak.tmp")),
              members(3, "reconfigEnabled=true").gives(taken()),
              cannotBeWritten(
                  "zkdsl writes a fixed list of members",
                  "ensemble x { size 3; config { reconfigEnabled true } }")),
          new Case(
              "M-51",
              "two members that list a third each instead of the other",
              members(3)
                  .only(1, 2)
                  .withLines(1, "server.2=127.0.0.1:<peer4>:<election4>;<client4>")
                  .withLines(2, "server.1=127.0.0.1:<peer5>:<election5>;<client5>")
                  .gives(neverServes("LOOKING")),
              members(3).only(1, 2).gives(serves()),
              cannotBeWritten("every list is written from one model")));

  private MemberCases() {}

  private static Setup one(int id, String... lines) {
    return listed(
            "standaloneEnabled=false", "server." + id + "=127.0.0.1:<peer1>:<election1>;<client1>")
        .withMyid(id + "\n")
        .with(lines);
  }

  private static Setup dynamic(String... lines) {
    return listed("dynamicConfigFile=<folder>/zoo.cfg.dynamic.1")
        .withFile("zoo.cfg.dynamic.1", String.join("\n", lines) + "\n");
  }

  private static int count(QuorumPeerConfig config) {
    return config.getQuorumVerifier().getAllMembers().size();
  }

  private static int quorumPort(QuorumPeerConfig config) {
    return config.getQuorumVerifier().getAllMembers().get(1L).addr.getOne().getPort();
  }

  private static boolean mintAlike(QuorumPeerConfig config) {
    return config.getQuorumVerifier().getAllMembers().keySet().stream()
            .map(id -> SessionTrackerImpl.initializeNextSessionId(id) >>> 56)
            .distinct()
            .count()
        == 1;
  }
}
