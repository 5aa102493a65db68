package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.allowing;
import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.bytes;
import static io.zkdsl.schema.config.ConfigTypes.className;
import static io.zkdsl.schema.config.ConfigTypes.integer;
import static io.zkdsl.schema.config.ConfigTypes.longMilliseconds;
import static io.zkdsl.schema.config.ConfigTypes.milliseconds;

/** Connections of clients, the threads that serve them, and the requests on their way. */
final class ConnectionKeys {
  private ConnectionKeys() {}

  static void addTo(KeyTable keys) {
    addConnections(keys);
    addRequests(keys);
    addBatches(keys);
    addNioThreads(keys);
    addNetty(keys);
    addCommits(keys);
  }

  private static void addConnections(KeyTable keys) {
    keys.add("maxCnxns", integer(0))
        .serverDefault("0")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            How many connections one server takes from all clients together, those with TLS
            counted apart; 0 lifts the limit.
            """);
    keys.add("clientTcpKeepAlive", bool())
        .serverDefault("false")
        .since("3.7.0")
        .orProperty()
        .doc(
            """
            Lets the operating system find dead connections of clients. Only the usual
            connection factory does it, not Netty.
            """);
    keys.add(
            "serverCnxnFactory",
            className(
                "org.apache.zookeeper.server.NIOServerCnxnFactory",
                "org.apache.zookeeper.server.NettyServerCnxnFactory"))
        .serverDefault("org.apache.zookeeper.server.NIOServerCnxnFactory")
        .since("3.4.0")
        .orProperty()
        .managedBy("tls { client secret NAME }")
        .doc(
            """
            The class that accepts connections; TLS for clients needs the one of Netty. The short
            name that the guide prints ends the server with exit code 1.
            """);
    keys.add("enforceQuota", bool())
        .serverDefault("false")
        .since("3.7.0")
        .orProperty()
        .doc("Refuses writes beyond a node's hard quota; otherwise a server only logs them.");
    keys.add("enableEagerACLCheck", bool())
        .serverDefault("false")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            Lets each server check permissions before it forwards a write, so that refused
            writes do not burden the leader.
            """);
  }

  private static void addRequests(KeyTable keys) {
    keys.add("globalOutstandingLimit", integer(1))
        .serverDefault("1000")
        .orProperty()
        .doc(
            """
            How many requests a server keeps waiting before it stops reading from its clients. A
            text that is no number is silently the default.
            """);
    keys.add("largeRequestMaxBytes", bytes(1))
        .serverDefault("104857600")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            How many bytes of large requests may be in work at once; the connection of the one too
            many is closed. It must fit the heap.
            """);
    keys.add("largeRequestThreshold", allowing("-1", bytes(1)))
        .serverDefault("-1")
        .since("3.6.0")
        .orProperty()
        .doc("From which size a request counts as large; -1 counts none.");
    keys.add("maxResponseCacheSize", integer(0))
        .serverDefault("400")
        .since("3.6.0")
        .orProperty()
        .doc("How many recently read nodes are kept ready to send; 0 turns it off.");
    keys.add("maxGetChildrenResponseCacheSize", integer(0))
        .serverDefault("400")
        .since("3.6.0")
        .orProperty()
        .doc("How many recently read lists of children are kept ready to send; 0 turns it off.");
    keys.add("intBufferStartingSizeBytes", bytes(32))
        .serverDefault("1024")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc(
            """
            The first size of the buffer for an answer. Below 32 the server ends with exit code 1.
            """);
  }

  private static void addBatches(KeyTable keys) {
    keys.add("flushDelay", longMilliseconds(0))
        .serverDefault("0")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            How long a server may collect writes before it flushes its log; 10 to 20 ms help where
            many clients write. More than half of syncLimit delays confirmations too much.
            """);
    keys.add("maxWriteQueuePollTime", longMilliseconds(0))
        .serverDefault("a third of flushDelay")
        .since("3.6.0")
        .orProperty()
        .doc("With flushDelay, how long a server waits for one more write before it flushes.");
    keys.add("maxBatchSize", integer(1))
        .serverDefault("1000")
        .since("3.6.0")
        .orProperty()
        .doc("After how many writes a server flushes its log, whatever flushDelay says.");
  }

  private static void addNioThreads(KeyTable keys) {
    keys.add("nio.numSelectorThreads", integer(1))
        .serverDefault("the square root of half the cores, at least 1")
        .since("3.5.0")
        .orProperty()
        .doc("How many threads watch the connections. With 0 the server ends with exit code 1.");
    keys.add("nio.numWorkerThreads", integer(0))
        .serverDefault("2 x cores")
        .since("3.5.0")
        .orProperty()
        .doc(
            """
            How many threads read from and write to the connections; 0
            leaves it to the selector threads.
            """);
    keys.add("nio.sessionlessCnxnTimeout", milliseconds(1))
        .serverDefault("10000")
        .since("3.5.0")
        .orProperty()
        .advanced()
        .doc("After which time a connection without a session is closed.");
    keys.add("nio.directBufferBytes", bytes(0))
        .serverDefault("65536")
        .since("3.5.0")
        .orProperty()
        .advanced()
        .doc("The size of the buffer through which answers are sent; 0 sends them without it.");
    keys.add("nio.shutdownTimeout", longMilliseconds(0))
        .serverDefault("5000")
        .since("3.5.0")
        .orProperty()
        .advanced()
        .doc("How long the threads of the connections may go on when the server stops.");
  }

  private static void addNetty(KeyTable keys) {
    keys.add("netty.advancedFlowControl.enabled", bool())
        .serverDefault("false")
        .since("3.6.0")
        .orProperty()
        .headlines("advancedFlowControlEnabled")
        .doc(
            """
            Reads from a connection only as fast as requests are served, so that direct
            memory does not run out. Netty only.
            """);
    keys.add("netty.server.outstandingHandshake.limit", allowing("-1", integer(1)))
        .serverDefault("-1")
        .since("3.6.0")
        .orProperty()
        .headlines("outstandingHandshake.limit")
        .doc(
            """
            How many TLS handshakes may run at once; further connections are refused, and
            -1 lifts the limit. Netty only.
            """);
    keys.add("netty.server.earlyDropSecureConnectionHandshakes", bool())
        .serverDefault("false")
        .since("3.7.1", "3.8.0")
        .orProperty()
        .doc(
            """
            Refuses TLS connections while a server is not yet serving. With true it does not answer
            ruok before that either, which fails a liveness probe.
            """);
  }

  private static void addCommits(KeyTable keys) {
    keys.add("commitProcessor.numWorkerThreads", integer(0))
        .serverDefault("the number of cores")
        .since("3.5.0")
        .orProperty()
        .doc("How many threads process requests after they are agreed on; 0 leaves it to one.");
    keys.add("commitProcessor.maxReadBatchSize", allowing("-1", integer(1)))
        .serverDefault("-1")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            How many reads are processed before the next write gets its
            turn; -1 takes all that wait.
            """);
    keys.add("commitProcessor.maxCommitBatchSize", integer(1))
        .serverDefault("1")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            How many writes are processed before reads get their turn. With 0 or less a member of an
            ensemble starts and never serves.
            """);
    keys.add("commitProcessor.shutdownTimeout", longMilliseconds(0))
        .serverDefault("5000")
        .since("3.5.0")
        .orProperty()
        .advanced()
        .doc("How long those threads may go on when the server stops.");
  }
}
