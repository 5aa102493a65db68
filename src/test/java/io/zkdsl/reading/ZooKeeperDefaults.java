package io.zkdsl.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What ZooKeeper 3.9 does when nothing is said, so that saying it makes no difference.
 *
 * <p>{@code tickTime}, {@code initLimit} and {@code syncLimit} are not here: an ensemble should
 * state them.
 */
final class ZooKeeperDefaults {
  private static final String WHITELIST = "4lw.commands.whitelist";
  private static final Pattern ADMIN_SERVER = Pattern.compile("admin\\.(?!enableServer).*");

  static final Map<String, String> VALUES =
      """
      admin.commandURL=/commands
      admin.enableServer=true
      admin.idleTimeout=30000
      admin.serverAddress=0.0.0.0
      admin.serverPort=8080
      autopurge.purgeInterval=0
      autopurge.snapRetainCount=3
      client.portUnification=false
      clientPortAddress=0.0.0.0
      cnxTimeout=5000
      electionAlg=3
      electionPortBindRetry=3
      fips-mode=true
      forceSync=yes
      fsync.warningthresholdms=1000
      globalOutstandingLimit=1000
      leaderServes=yes
      localSessionsEnabled=false
      localSessionsUpgradingEnabled=false
      maxClientCnxns=60
      maxCnxns=0
      metricsProvider.exportJvmInfo=true
      metricsProvider.httpHost=0.0.0.0
      metricsProvider.httpPort=7000
      portUnification=false
      preAllocSize=65536
      quorumListenOnAllIPs=false
      reconfigEnabled=false
      serverCnxnFactory=org.apache.zookeeper.server.NIOServerCnxnFactory
      skipACL=no
      snapCount=100000
      snapshot.trust.empty=false
      ssl.clientAuth=need
      ssl.quorum.clientAuth=need
      sslQuorum=false
      sslQuorumReloadCertFiles=false
      standaloneEnabled=true
      syncEnabled=true
      tcpKeepAlive=false
      """
          .lines()
          .map(line -> line.split("=", 2))
          .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1]));

  private ZooKeeperDefaults() {}

  static void removeFrom(SortedMap<String, String> settings) {
    if (settings.getOrDefault("admin.enableServer", "true").equals("false")) {
      settings.keySet().removeIf(ADMIN_SERVER.asMatchPredicate()); // nobody listens
    }
    VALUES.forEach(settings::remove);
    int tickTime = Integer.parseInt(settings.getOrDefault("tickTime", "3000"));
    settings.remove("minSessionTimeout", Integer.toString(2 * tickTime));
    settings.remove("maxSessionTimeout", Integer.toString(20 * tickTime));
    settings.remove("dataLogDir", settings.get("dataDir"));
    settings.computeIfPresent(WHITELIST, (key, words) -> fourLetterWords(words));
    settings.remove(WHITELIST, "srvr");
  }

  /** Sorted and without blanks; {@code srvr} is always allowed. */
  private static String fourLetterWords(String words) {
    SortedSet<String> allowed =
        Arrays.stream(words.split(","))
            .map(String::trim)
            .collect(Collectors.toCollection(TreeSet::new));
    allowed.remove("");
    allowed.add("srvr");
    return allowed.contains("*") ? "*" : String.join(",", allowed);
  }
}
