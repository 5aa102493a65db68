package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.allowing;
import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.className;
import static io.zkdsl.schema.config.ConfigTypes.integer;
import static io.zkdsl.schema.config.ConfigTypes.minutes;
import static io.zkdsl.schema.config.ConfigTypes.real;
import static io.zkdsl.schema.config.ConfigTypes.seconds;

/** Watches on nodes, and counts of what clients read and write. */
final class WatchKeys {
  private WatchKeys() {}

  static void addTo(KeyTable keys) {
    addWatches(keys);
    addPathStats(keys);
  }

  private static void addWatches(KeyTable keys) {
    keys.add(
            "watchManagerName",
            className(
                "org.apache.zookeeper.server.watch.WatchManager",
                "org.apache.zookeeper.server.watch.WatchManagerOptimized"))
        .serverDefault("org.apache.zookeeper.server.watch.WatchManager")
        .since("3.6.0")
        .orProperty()
        .headlines("watchManaggerName")
        .doc(
            """
            The class that keeps the watches; the optimized one needs less memory for very many. The
            short name that the guide prints ends the server with exit code 1.
            """);
    keys.add("watcherCleanThreadsNum", integer(1))
        .serverDefault("2")
        .since("3.6.0")
        .orProperty()
        .doc("How many threads of the optimized watch manager remove dead watchers.");
    keys.add("watcherCleanThreshold", integer(1))
        .serverDefault("1000")
        .since("3.6.0")
        .orProperty()
        .doc("At how many dead watchers the optimized watch manager removes them.");
    keys.add("watcherCleanIntervalInSeconds", seconds(1))
        .serverDefault("600")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            After which time the optimized watch manager removes dead watchers even if they are few.
            """);
    keys.add("maxInProcessingDeadWatchers", allowing("-1", integer(1)))
        .serverDefault("-1")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            How many dead watchers may wait for removal before closing connections are slowed down;
            -1 lifts the limit. A server raises a number below its clean-up batch.
            """);
    keys.add("bitHashCacheSize", integer(1))
        .serverDefault("10")
        .since("3.6.0")
        .orProperty()
        .doc("How many watchers of a node the optimized watch manager keeps in a fast set.");
  }

  private static void addPathStats(KeyTable keys) {
    keys.add("pathStats.enabled", bool())
        .serverDefault("false")
        .since("3.6.0")
        .orProperty()
        .doc("Counts which paths clients use most, and logs them.");
    keys.add("pathStats.slotCapacity", integer(1))
        .serverDefault("60")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc("How many slots of time the path counts keep.");
    keys.add("pathStats.slotDuration", seconds(1))
        .serverDefault("15")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc("How long one such slot of time is.");
    keys.add("pathStats.maxDepth", integer(1))
        .serverDefault("6")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc("How many levels of a path are counted apart.");
    keys.add("pathStats.topPathMax", integer(1))
        .serverDefault("20")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc("How many of the most used paths are logged.");
    keys.add("pathStats.sampleRate", real(0, 1))
        .serverDefault("0.1")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc(
            """
            Which part of the requests is counted. A text that is no number stops the server's
            start with an error of its class.
            """);
    keys.add("pathStats.initialDelay", minutes(0))
        .serverDefault("5")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc("When the path counts are first logged after the start.");
    keys.add("pathStats.delay", minutes(1))
        .serverDefault("5")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc("How often the path counts are logged after that.");
  }
}
