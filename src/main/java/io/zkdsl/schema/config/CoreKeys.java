package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.allowing;
import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.host;
import static io.zkdsl.schema.config.ConfigTypes.hours;
import static io.zkdsl.schema.config.ConfigTypes.integer;
import static io.zkdsl.schema.config.ConfigTypes.longMilliseconds;
import static io.zkdsl.schema.config.ConfigTypes.milliseconds;
import static io.zkdsl.schema.config.ConfigTypes.path;
import static io.zkdsl.schema.config.ConfigTypes.port;
import static io.zkdsl.schema.config.ConfigTypes.ticks;

/**
 * What every server is told: directories, client ports, timing, purging, sessions and its own
 * pauses.
 */
final class CoreKeys {
  private static final String ONE_ADDRESS_FOR_ALL =
      "the same address would be given to every server, and probes ask at 127.0.0.1";

  private CoreKeys() {}

  static void addTo(KeyTable keys) {
    addDirectories(keys);
    addClientPorts(keys);
    addTiming(keys);
    addSessions(keys);
    addPurging(keys);
    addPauses(keys);
  }

  private static void addDirectories(KeyTable keys) {
    keys.add("dataDir", path())
        .serverDefault("required")
        .managedBy("storage { data SIZE path DIR }")
        .doc(
            """
            The directory of the snapshots, of myid and, without dataLogDir, of the transaction
            logs. A server without it ends with exit code 2.
            """);
    keys.add("dataLogDir", path())
        .serverDefault("the value of dataDir")
        .managedBy("storage { log SIZE path DIR }")
        .doc(
            """
            The directory of the transaction logs, best on a disk of their own. A
            running server that gets one later ends with exit code 3, because it finds
            log files beside its snapshots.
            """);
  }

  private static void addClientPorts(KeyTable keys) {
    keys.add("clientPort", port())
        .serverDefault("unset")
        .managedBy("ports { client PORT }")
        .doc(
            """
            The port for clients without TLS. A text that is no port
            ends the server with exit code 2.
            """);
    keys.add("clientPortAddress", host())
        .serverDefault("0.0.0.0")
        .since("3.3.0")
        .refused(ONE_ADDRESS_FOR_ALL)
        .doc(
            """
            The address on which the client port listens. An address that does not resolve, or one
            without a client port, ends the server with exit code 2.
            """);
    keys.add("secureClientPort", port())
        .serverDefault("unset")
        .since("3.5.1", "3.6.0")
        .managedBy("ports { secure PORT }")
        .doc(
            """
            The port for clients with TLS. It needs the Netty connection factory: with the usual one
            the server ends with exit code 1.
            """);
    keys.add("secureClientPortAddress", host())
        .serverDefault("0.0.0.0")
        .since("3.5.1", "3.6.0")
        .refused(ONE_ADDRESS_FOR_ALL)
        .doc(
            """
            The address on which the client port with TLS listens. Without secureClientPort
            the server ends with exit code 2.
            """);
    keys.add("clientPortListenBacklog", integer(1))
        .serverDefault("50, on Linux")
        .since("3.4.14", "3.5.5", "3.6.0")
        .doc(
            """
            How many client connections may wait to be accepted; those beyond
            it run into a network timeout.
            """);
    keys.add("observerMasterPort", allowing("0", port()))
        .serverDefault("0")
        .since("3.6.0")
        .doc(
            """
            The port on which followers serve observers, to take load from the leader; 0 turns it
            off. It must be the same on every member.
            """);
  }

  private static void addTiming(KeyTable keys) {
    keys.add("tickTime", milliseconds(1))
        .serverDefault("3000")
        .doc(
            """
            The unit of ZooKeeper's time: heartbeats, initLimit, syncLimit and session timeouts
            are counted in ticks. Twenty ticks and initLimit ticks must both fit 2147483647 ms, or
            the server ends with exit code 2.
            """);
    keys.add("initLimit", ticks(1))
        .serverDefault("required in an ensemble")
        .doc(
            """
            How many ticks a follower has to connect to its leader and to load its data; give large
            data more. A member of an ensemble without it ends with exit code 2.
            """);
    keys.add("syncLimit", ticks(1))
        .serverDefault("required in an ensemble")
        .doc(
            """
            How many ticks a follower may lag behind its leader before it is dropped. A member of an
            ensemble without it ends with exit code 2.
            """);
    keys.add("connectToLearnerMasterLimit", ticks(0))
        .serverDefault("the value of initLimit")
        .since("3.6.0")
        .doc(
            """
            How many ticks a follower has for the connection alone, where initLimit is high
            for the sake of the data; 0 takes initLimit. The guide names a system property
            for it, which no server reads.
            """);
  }

  private static void addSessions(KeyTable keys) {
    keys.add("maxClientCnxns", integer(0))
        .serverDefault("60")
        .doc(
            """
            How many connections one client address may hold to one server; 0 lifts the limit.
            Behind a proxy or an address translation all clients share one address.
            """);
    keys.add("minSessionTimeout", milliseconds(0))
        .serverDefault("2 x tickTime")
        .since("3.3.0")
        .doc(
            """
            The shortest session that a client gets; shorter wishes are raised to it. If it is above
            maxSessionTimeout, the server ends with exit code 2.
            """);
    keys.add("maxSessionTimeout", milliseconds(0))
        .serverDefault("20 x tickTime")
        .since("3.3.0")
        .doc(
            """
            The longest session that a client gets; longer wishes are cut to it. If it is below
            minSessionTimeout, which is two ticks unless set, the server ends with exit code 2.
            """);
    keys.add("localSessionsEnabled", bool())
        .serverDefault("false")
        .since("3.5.0")
        .doc(
            """
            Lets a session that creates no ephemeral nodes live on one server only, which spares the
            leader. It must be the same on every member.
            """);
    keys.add("localSessionsUpgradingEnabled", bool())
        .serverDefault("false")
        .since("3.5.0")
        .doc(
            """
            Turns a local session into a global one as soon as it creates an ephemeral node. It only
            matters together with localSessionsEnabled.
            """);
  }

  private static void addPurging(KeyTable keys) {
    keys.add("autopurge.snapRetainCount", integer(3))
        .serverDefault("3")
        .since("3.4.0")
        .doc(
            """
            How many snapshots the purge keeps, with the logs that belong to them. A server raises
            anything below 3 to 3 and logs a warning.
            """);
    keys.add("autopurge.purgeInterval", hours(0))
        .serverDefault("0")
        .since("3.4.0")
        .doc(
            """
            How often old snapshots and logs are deleted; 0 means never, and then a volume fills up.
            """);
  }

  private static void addPauses(KeyTable keys) {
    keys.add("jvm.pause.monitor", bool())
        .serverDefault("false")
        .since("3.5.10", "3.6.0")
        .doc(
            """
            Watches for pauses of the Java process, such as long garbage collections, and logs them.
            """);
    keys.add("jvm.pause.warn-threshold.ms", longMilliseconds(0))
        .serverDefault("10000")
        .since("3.5.10", "3.6.0")
        .doc("A pause longer than this is logged as a warning.");
    keys.add("jvm.pause.info-threshold.ms", longMilliseconds(0))
        .serverDefault("1000")
        .since("3.5.10", "3.6.0")
        .doc("A pause longer than this is logged as information.");
    keys.add("jvm.pause.sleep.time.ms", longMilliseconds(1))
        .serverDefault("500")
        .since("3.5.10", "3.6.0")
        .doc("How long the pause monitor sleeps between two looks at the clock.");
  }
}
