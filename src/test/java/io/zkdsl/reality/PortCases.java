package io.zkdsl.reality;

import static io.zkdsl.reality.Case.Written.cannotBeWritten;
import static io.zkdsl.reality.Case.Written.written;
import static io.zkdsl.reality.Reading.refused;
import static io.zkdsl.reality.Reading.taken;
import static io.zkdsl.reality.Running.exits;
import static io.zkdsl.reality.Running.neverServes;
import static io.zkdsl.reality.Running.nobodyListens;
import static io.zkdsl.reality.Running.serves;
import static io.zkdsl.reality.Setup.ensembleOfOne;
import static io.zkdsl.reality.Setup.listed;
import static io.zkdsl.reality.Setup.member;
import static io.zkdsl.reality.Setup.members;
import static io.zkdsl.reality.Setup.standalone;

import java.util.List;

/** Ports that clash, that are none, and that are not there. */
final class PortCases {
  private static final String NETTY =
      "serverCnxnFactory=org.apache.zookeeper.server.NettyServerCnxnFactory";

  static final List<Case> ALL =
      List.of(
          new Case(
              "M-20 PT-04",
              "one port for the quorum and the election",
              listed("server.1=127.0.0.1:2888:2888;2181", member(2))
                  .gives(
                      refused(
                          "Client and election port must be different! Please update the "
                              + "configuration file on server.1")),
              listed("server.1=127.0.0.1:2888:3888;2181", member(2)).gives(taken()),
              written("ensemble x { size 3; ports { peer 3888 } }")),
          new Case(
              "PT-01",
              "one port for clients with and without TLS",
              standalone(NETTY, "secureClientPort=<client1>")
                  .gives(exits(1, "Address already in use")),
              standalone(NETTY, "secureClientPort=<secure1>").gives(serves()),
              written("ensemble x { size 3; ports { secure 2181 } }")),
          new Case(
              "PT-01 PT-02",
              "one port for clients and the election",
              ensembleOfOne("server.1=127.0.0.1:<peer1>:<client1>;127.0.0.1:<client1>")
                  .gives(exits(14, "Address already in use")),
              ensembleOfOne("server.1=127.0.0.1:<peer1>:<election1>;127.0.0.1:<client1>")
                  .gives(serves()),
              written("ensemble x { size 3; ports { election 2181 } }")),
          new Case(
              "PT-01 PT-03",
              "one port for clients and the quorum",
              ensembleOfOne("server.1=127.0.0.1:<client1>:<election1>;127.0.0.1:<client1>")
                  .gives(neverServes("Couldn't bind to")),
              ensembleOfOne("server.1=127.0.0.1:<peer1>:<election1>;127.0.0.1:<client1>")
                  .gives(serves()),
              written("ensemble x { size 3; ports { peer 2181 } }")),
          new Case(
              "PT-05 PT-08",
              "one client port for two servers of one host",
              members(2, "server.2=127.0.0.1:<peer2>:<election2>;127.0.0.1:<client1>")
                  .gives(exits(1, "Address already in use")),
              members(2).gives(serves()),
              written(
                  "ensemble x { server 1 { host 10.0.0.1 }; server 2 { host 10.0.0.1; ports { "
                      + "peer 2889; election 3889 } }; server 3 { host 10.0.0.3 } }")),
          new Case(
              "M-12",
              "a single server whose only client port stands in its member entry, without myid",
              standalone("server.1=127.0.0.1:<peer1>:<election1>;<client1>")
                  .withoutKey("clientPort")
                  .gives(nobodyListens()),
              standalone("server.1=127.0.0.1:<peer1>:<election1>;<client1>")
                  .withoutKey("clientPort")
                  .withMyid("1\n")
                  .gives(serves()),
              cannotBeWritten("zkdsl writes myid itself")),
          new Case(
              "M-13",
              "no client port",
              standalone().withoutKey("clientPort").gives(nobodyListens()),
              standalone().gives(serves()),
              cannotBeWritten("every server has a client port")),
          new Case(
              "P-003 PT-11",
              "a client port beyond the last",
              listed("clientPort=65536", member(1), member(2))
                  .gives(refused("port out of range:65536")),
              listed("clientPort=<client1>", member(1), member(2)).gives(taken()),
              written("ensemble x { size 3; ports { client 65536 } }")),
          new Case(
              "P-003",
              "a client port in words",
              listed("clientPort=zookeeper", member(1), member(2))
                  .gives(refused("For input string: \"zookeeper\"")),
              listed("clientPort=<client1>", member(1), member(2)).gives(taken()),
              written("ensemble x { size 3; ports { client zookeeper } }")),
          new Case(
              "P-004",
              "an address for a client port that there is not",
              standalone("clientPortAddress=127.0.0.1")
                  .withoutKey("clientPort")
                  .gives(refused("clientPortAddress is set but clientPort is not set")),
              standalone("clientPortAddress=127.0.0.1").gives(taken()),
              cannotBeWritten(
                  "zkdsl writes the client port itself",
                  "ensemble x { size 3; config { clientPortAddress 127.0.0.1 } }")),
          new Case(
              "P-004",
              "an address of the client port that does not resolve",
              standalone("clientPortAddress=no-such-host.invalid")
                  .gives(refused("no-such-host.invalid")),
              standalone("clientPortAddress=localhost").gives(taken()),
              cannotBeWritten(
                  "zkdsl writes the client port itself",
                  "ensemble x { size 3; config { clientPortAddress no-such-host.invalid } }")),
          new Case(
              "P-006",
              "an address for a secure client port that there is not",
              standalone("secureClientPortAddress=127.0.0.1")
                  .gives(refused("secureClientPortAddress is set but secureClientPort is not set")),
              standalone("secureClientPortAddress=127.0.0.1", "secureClientPort=<secure1>")
                  .gives(taken()),
              cannotBeWritten(
                  "zkdsl writes the client port itself",
                  "ensemble x { size 3; config { secureClientPortAddress 127.0.0.1 } }")));

  private PortCases() {}
}
