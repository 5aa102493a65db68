package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.integer;
import static io.zkdsl.schema.config.ConfigTypes.longInteger;
import static io.zkdsl.schema.config.ConfigTypes.milliseconds;
import static io.zkdsl.schema.config.ConfigTypes.path;
import static io.zkdsl.schema.config.ConfigTypes.text;
import static io.zkdsl.schema.config.ConfigTypes.words;

/** Who belongs to the ensemble, how its votes count, and on which addresses the members meet. */
final class MembershipKeys {
  private MembershipKeys() {}

  static void addTo(KeyTable keys) {
    addMembers(keys);
    addReconfiguration(keys);
    addAddresses(keys);
  }

  private static void addMembers(KeyTable keys) {
    keys.add("server.*", text())
        .serverDefault("none")
        .managedBy("server ID { ... }")
        .doc(
            """
            One member of the ensemble: its host, its peer and election port, its role and its
            client port. A member that a server cannot read or resolve ends it with exit code 2.
            """);
    keys.add("peerType", words("participant", "observer"))
        .serverDefault("participant")
        .managedBy("server ID { role observer }")
        .doc(
            """
            Whether this server votes. The role in its member entry wins over it with a warning,
            so it has had no use since 3.5.
            """);
    keys.add("group.*", text())
        .serverDefault("unset")
        .managedBy("server ID { group NAME }")
        .doc(
            """
            The members of one group of a hierarchical quorum, where a majority of groups decides. A
            wrong entry ends the server with exit code 2.
            """);
    keys.add("weight.*", longInteger(0))
        .serverDefault("1")
        .managedBy("server ID { weight N }")
        .doc(
            """
            How much a member's vote counts in its group; 0 counts nothing. A text that is no number
            ends the server with exit code 2.
            """);
    keys.add("oraclePath", path())
        .serverDefault("unset")
        .since("3.8.0")
        .advanced()
        .doc(
            """
            A file whose first character tells one of exactly two voters that it may go on alone: 1
            means yes. It puts groups and weights out of force.
            """);
    keys.add("standaloneEnabled", bool())
        .serverDefault("true")
        .since("3.5.0")
        .managedBy("size N")
        .doc(
            """
            Whether a single voter runs without the protocol of an ensemble. It follows from the
            number of servers; observers beside a standalone server end it with exit code 2.
            """);
  }

  private static void addReconfiguration(KeyTable keys) {
    keys.add("reconfigEnabled", bool())
        .serverDefault("false")
        .since("3.5.3", "3.6.0")
        .refused(
            "zkdsl writes a fixed list of members, and with dynamic reconfiguration a server"
                + " rewrites its own file")
        .doc(
            """
            Lets clients change the members while the ensemble runs. Each server then rewrites its
            own configuration, and ends with exit code 2 if it cannot.
            """);
    keys.add("dynamicConfigFile", path())
        .serverDefault("unset")
        .since("3.5.0")
        .refused(
            "zkdsl writes the members into zoo.cfg, and with dynamic reconfiguration a server"
                + " rewrites its own file")
        .doc(
            """
            A second file with the members. While it is set, a member in zoo.cfg
            ends the server with exit code 2.
            """);
    keys.add("version", text())
        .serverDefault("0")
        .since("3.5.0")
        .refused("a server takes it from the name of its dynamic configuration file")
        .doc("The number of a dynamic configuration, in hexadecimal.");
    keys.add("electionAlg", integer(3, 3))
        .serverDefault("3")
        .refused("only 3 is left, and that is the default")
        .doc(
            """
            The algorithm of the leader election, of which 3 is the last. Any other number
            ends the server with exit code 2.
            """);
  }

  private static void addAddresses(KeyTable keys) {
    keys.add("quorumListenOnAllIPs", bool())
        .serverDefault("false")
        .since("3.4.6", "3.5.0")
        .doc(
            """
            Listens for the other members on every address instead of the one in the member list, as
            sidecar proxies need it. Then everyone who reaches the pod reaches those ports.
            """);
    keys.add("multiAddress.enabled", bool())
        .serverDefault("false")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            Allows several addresses for one member, with a bar between them. The key alone
            is not enough: servers up to 3.9 read the member list by the Java system property
            of this name, so set that too.
            """);
    keys.add("multiAddress.reachabilityCheckEnabled", bool())
        .serverDefault("true")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc(
            """
            Whether a server first tests which of a member's addresses answers, with ICMP or the
            echo port, before it connects.
            """);
    keys.add("multiAddress.reachabilityCheckTimeoutMs", milliseconds(1))
        .serverDefault("1000")
        .since("3.6.0")
        .orProperty()
        .doc("How long that test of a member's addresses may take.");
  }
}
