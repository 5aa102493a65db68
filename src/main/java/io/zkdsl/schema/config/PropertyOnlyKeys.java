package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.bytes;
import static io.zkdsl.schema.config.ConfigTypes.integer;
import static io.zkdsl.schema.config.ConfigTypes.longMilliseconds;
import static io.zkdsl.schema.config.ConfigTypes.milliseconds;
import static io.zkdsl.schema.config.ConfigTypes.path;
import static io.zkdsl.schema.config.ConfigTypes.text;

/**
 * Java system properties that no server takes from {@code zoo.cfg}: there a line with such a name
 * does nothing at all.
 */
final class PropertyOnlyKeys {
  private static final String AUTH = "auth { ... }";

  private PropertyOnlyKeys() {}

  static void addTo(KeyTable keys) {
    addSizes(keys);
    addBehaviour(keys);
    addContainers(keys);
    addJava(keys);
    addLogs(keys);
  }

  private static void addSizes(KeyTable keys) {
    keys.add("jute.maxbuffer", bytes(1))
        .serverDefault("1048575")
        .propertyOnly()
        .doc(
            """
            The largest request or node. It must be the same on all servers and clients, and
            lowering it below what is stored keeps servers from loading their data. ZooKeeper reads
            no unit: 4m is silently the default.
            """);
  }

  private static void addBehaviour(KeyTable keys) {
    keys.add("readonlymode.enabled", bool())
        .serverDefault("false")
        .since("3.4.0")
        .propertyOnly()
        .advanced()
        .doc(
            """
            Lets a server that lost its ensemble answer reads of clients that ask
            for it; their answers may be old.
            """);
    keys.add("leader.nodelay", bool())
        .serverDefault("true")
        .propertyOnly()
        .advanced()
        .doc("Sends small messages of a leader at once. Only the exact word true does.");
    keys.add("follower.nodelay", bool())
        .serverDefault("true")
        .propertyOnly()
        .advanced()
        .doc("Sends small messages of a follower at once. Only the exact word true does.");
  }

  private static void addContainers(KeyTable keys) {
    keys.add("znode.container.checkIntervalMs", milliseconds(1))
        .serverDefault("60000")
        .since("3.5.1", "3.6.0")
        .propertyOnly()
        .doc(
            """
            How often the leader looks for empty container nodes and
            nodes whose time to live is over.
            """);
    keys.add("znode.container.maxPerMinute", integer(1))
        .serverDefault("10000")
        .since("3.5.1", "3.6.0")
        .propertyOnly()
        .doc(
            """
            How many such nodes the leader deletes in a minute. With 0 it fails to look for them.
            """);
    keys.add("znode.container.maxNeverUsedIntervalMs", longMilliseconds(0))
        .serverDefault("0")
        .since("3.6.0")
        .propertyOnly()
        .doc("After which time a container node is deleted that never had a child; 0 keeps it.");
  }

  private static void addJava(KeyTable keys) {
    keys.add("java.security.auth.login.config", path())
        .serverDefault("unset")
        .since("3.4.0")
        .propertyOnly()
        .managedBy(AUTH)
        .doc("The JAAS file with the sections for SASL.");
    keys.add("java.security.krb5.conf", path())
        .serverDefault("Java's own")
        .propertyOnly()
        .advanced()
        .doc("The Kerberos configuration of the Java process.");
    keys.add("sun.security.jgss.native", bool())
        .serverDefault("false")
        .propertyOnly()
        .advanced()
        .doc("Uses the operating system's Kerberos library instead of Java's own.");
    keys.add("jdk.tls.rejectClientInitiatedRenegotiation", bool())
        .serverDefault("true")
        .propertyOnly()
        .advanced()
        .doc(
            """
            Refuses TLS clients that start the handshake again, which could keep a server busy.
            ZooKeeper sets it to true itself.
            """);
  }

  private static void addLogs(KeyTable keys) {
    keys.add("zookeeper.log.dir", path())
        .serverDefault("ZOO_LOG_DIR")
        .propertyOnly()
        .advanced()
        .doc("The directory of the log files, where the logging configuration has any.");
    keys.add("zookeeper.log.file", text())
        .serverDefault("ZOO_LOG_FILE")
        .propertyOnly()
        .advanced()
        .doc("The name of the log file, where the logging configuration has one.");
  }
}
