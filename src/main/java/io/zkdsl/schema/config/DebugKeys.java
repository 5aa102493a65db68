package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.bytes;
import static io.zkdsl.schema.config.ConfigTypes.integer;
import static io.zkdsl.schema.config.ConfigTypes.text;

/** Help for whoever debugs ZooKeeper itself. */
final class DebugKeys {
  private DebugKeys() {}

  static void addTo(KeyTable keys) {
    keys.add("messageTracker.Enabled", bool())
        .serverDefault("false")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            Remembers the last messages between leader and followers and logs
            them when a connection breaks.
            """);
    keys.add("messageTracker.BufferSize", integer(1))
        .serverDefault("10")
        .since("3.6.0")
        .orProperty()
        .doc("How many messages of each connection are remembered.");
    keys.add("jute.maxbuffer.extrasize", bytes(1024))
        .serverDefault("the value of jute.maxbuffer")
        .since("3.5.7", "3.6.0")
        .orProperty()
        .advanced()
        .doc(
            """
            How much a stored transaction may exceed jute.maxbuffer, because a server adds something
            to what a client sent. Anything below 1024 bytes is taken as 1024.
            """);
    keys.add("jmx.log4j.disable", bool())
        .serverDefault("false")
        .orProperty()
        .refused("zkServer.sh passes it where a release needs it")
        .doc("Keeps log4j out of JMX.");
    keys.add("jmx.log4j.mbean", text())
        .serverDefault("log4j:hierarchy=default")
        .orProperty()
        .refused("it names a bean of the first log4j, in which zkdsl does not log")
        .doc("The name of log4j in JMX.");
  }
}
