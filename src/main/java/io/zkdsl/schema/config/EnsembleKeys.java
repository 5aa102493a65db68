package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.allowing;
import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.bytes;
import static io.zkdsl.schema.config.ConfigTypes.integer;
import static io.zkdsl.schema.config.ConfigTypes.longMilliseconds;
import static io.zkdsl.schema.config.ConfigTypes.milliseconds;
import static io.zkdsl.schema.config.ConfigTypes.words;

/** How members elect a leader, follow it and talk to each other. */
final class EnsembleKeys {
  private EnsembleKeys() {}

  static void addTo(KeyTable keys) {
    addLeader(keys);
    addLearners(keys);
    addElections(keys);
    addObservers(keys);
  }

  private static void addLeader(KeyTable keys) {
    keys.add("leaderServes", words("yes", "no"))
        .serverDefault("yes")
        .orProperty()
        .doc(
            """
            Whether the leader serves clients. With no it does not answer srvr as a serving server
            either, so that a readiness probe keeps its pod out.
            """);
    keys.add("leader.maxTimeToWaitForEpoch", allowing("-1", milliseconds(1)))
        .serverDefault("-1")
        .since("3.6.0")
        .orProperty()
        .headlines("maxTimeToWaitForEpoch")
        .doc(
            """
            How long a new leader waits for the voters to confirm it before the election starts
            again; -1 waits as long as initLimit allows.
            """);
    keys.add("leader.maxConcurrentSnapSyncs", integer(1))
        .serverDefault("10")
        .since("3.6.0")
        .orProperty()
        .headlines("maxConcurrentSnapSyncs")
        .doc("To how many members a leader sends snapshots at once.");
    keys.add("leader.maxConcurrentDiffSyncs", integer(1))
        .serverDefault("100")
        .since("3.6.0")
        .orProperty()
        .headlines("maxConcurrentDiffSyncs")
        .doc("To how many members a leader sends missing writes at once.");
    keys.add("leader.ackLoggingFrequency", integer(1))
        .serverDefault("1000")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc("Of how many confirmations one is measured.");
    keys.add("leader.closeSocketAsync", bool())
        .serverDefault("false")
        .since("3.7.0")
        .orProperty()
        .doc(
            """
            Lets a leader close connections to members in the background, which TLS can make slow.
            Good together with TLS between servers.
            """);
  }

  private static void addLearners(KeyTable keys) {
    keys.add("learner.closeSocketAsync", bool())
        .serverDefault("false")
        .since("3.7.0")
        .orProperty()
        .doc(
            """
            Lets a follower or observer close its connection to the leader in the background, so
            that a new election need not wait. Good together with TLS between servers.
            """);
    keys.add("learner.asyncSending", bool())
        .serverDefault("false")
        .since("3.6.3", "3.7.0")
        .orProperty()
        .doc("Lets a follower or observer send to its leader from a thread of its own.");
    keys.add("leaderConnectDelayDuringRetryMs", milliseconds(1))
        .serverDefault("100")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc("How long a follower waits before it tries again to reach its leader.");
    keys.add("forward_learner_requests_to_commit_processor_disabled", bool())
        .serverDefault("false")
        .since("3.7.0")
        .orProperty()
        .doc("Keeps requests of other members out of the leader's own commit stage.");
    keys.add("follower.skipLearnerRequestToNextProcessor", bool())
        .serverDefault("false")
        .since("3.7.0")
        .orProperty()
        .doc(
            """
            Keeps requests of observers out of a follower's own commit stage,
            where followers serve observers.
            """);
    keys.add("forceSnapshotSync", bool())
        .serverDefault("false")
        .since("3.5.0")
        .orProperty()
        .refused("it exists for ZooKeeper's own tests")
        .doc("Makes every follower load a whole snapshot.");
  }

  private static void addElections(KeyTable keys) {
    keys.add("cnxTimeout", milliseconds(1))
        .serverDefault("5000")
        .since("3.3.2", "3.4.0")
        .orProperty()
        .doc(
            """
            How long opening a connection for the election may take. A text that is no number
            ends the server with exit code 2.
            """);
    keys.add("quorumCnxnTimeoutMs", allowing("-1", milliseconds(1)))
        .serverDefault("-1")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            How long reading from a connection of the election may take; -1 takes syncLimit ticks.
            """);
    keys.add("fastleader.minNotificationInterval", milliseconds(1))
        .serverDefault("200")
        .since("3.6.0")
        .orProperty()
        .doc("How long a server first waits for votes in an election; it waits longer each time.");
    keys.add("fastleader.maxNotificationInterval", milliseconds(1))
        .serverDefault("60000")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            The longest time for which a server waits for votes in an election. It
            must not be below the shortest.
            """);
    keys.add("electionPortBindRetry", integer(0))
        .serverDefault("3")
        .since("3.5.6", "3.6.0")
        .orProperty()
        .doc(
            """
            How often a server tries to bind its election port while its own name does not resolve
            yet, as in a new pod; 0 tries for ever. After the last try it ends with exit code 14.
            """);
    keys.add("tcpKeepAlive", bool())
        .serverDefault("false")
        .since("3.4.11", "3.5.4")
        .orProperty()
        .doc(
            """
            Lets the operating system keep idle connections of the election
            open, which some firewalls cut.
            """);
  }

  private static void addObservers(KeyTable keys) {
    keys.add("syncEnabled", bool())
        .serverDefault("true")
        .since("3.4.6", "3.5.0")
        .doc(
            """
            Whether observers keep logs and snapshots on disk, which makes their restart faster. A
            word other than true and false ends the server with exit code 2.
            """);
    keys.add("observer.syncEnabled", bool())
        .serverDefault("true")
        .since("3.4.6", "3.5.0")
        .orProperty()
        .doc("Whether observers keep logs and snapshots on disk. It wins over syncEnabled.");
    keys.add("observer.reconnectDelayMs", longMilliseconds(0))
        .serverDefault("0")
        .since("3.6.0")
        .orProperty()
        .doc("How long an observer waits before it connects to its leader again.");
    keys.add("observer.election.DelayMs", longMilliseconds(0))
        .serverDefault("200")
        .since("3.6.0")
        .orProperty()
        .doc("How long an observer waits before it looks for the new leader.");
    keys.add("observerMaster.sizeLimit", bytes(1))
        .serverDefault("33554432")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc("How many bytes of recent writes a follower keeps for the observers that it serves.");
  }
}
