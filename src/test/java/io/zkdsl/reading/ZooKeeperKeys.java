package io.zkdsl.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which keys live only in {@code zoo.cfg}, which only in {@code -D} flags, and which are strict.
 */
final class ZooKeeperKeys {
  /**
   * Parsed by QuorumPeerConfig and nowhere else: as {@code -Dzookeeper.K} they would do nothing.
   */
  private static final Pattern FILE_ONLY =
      Pattern.compile(
          "dataDir|dataLogDir|(secureC|c)lientPort(Address|ListenBacklog)?|observerMasterPort"
              + "|tickTime|initLimit|syncLimit|connectToLearnerMasterLimit|maxClientCnxns"
              + "|(min|max)SessionTimeout|electionAlg|peerType|quorumListenOnAllIPs|syncEnabled"
              + "|dynamicConfigFile|autopurge\\..+|standaloneEnabled|reconfigEnabled"
              + "|localSessions(Upgrading)?Enabled|sslQuorum(ReloadCertFiles)?|portUnification"
              + "|quorum\\.(auth|cnxn)\\..+|jvm\\.pause\\..+|oraclePath|metricsProvider\\..+"
              + "|server\\..+|group.*|weight.*|version");

  /** System properties without the prefix, so that {@code zoo.cfg} cannot reach them. */
  private static final Pattern FLAG_ONLY =
      Pattern.compile(
          "jute\\.maxbuffer|readonlymode\\.enabled|znode\\.container\\..+"
              + "|(leader|follower)\\.nodelay|(java|sun|jdk|com)\\..+");

  private static final Set<String> STRICT_INTEGERS =
      Set.of(
          "clientPort",
          "secureClientPort",
          "observerMasterPort",
          "tickTime",
          "initLimit",
          "syncLimit",
          "maxClientCnxns",
          "minSessionTimeout",
          "maxSessionTimeout",
          "electionAlg",
          "autopurge.snapRetainCount",
          "autopurge.purgeInterval");
  private static final Set<String> STRICT_BOOLEANS =
      Set.of(
          "quorumListenOnAllIPs",
          "syncEnabled",
          "standaloneEnabled",
          "reconfigEnabled",
          "localSessionsEnabled",
          "localSessionsUpgradingEnabled",
          "sslQuorum",
          "portUnification",
          "sslQuorumReloadCertFiles");

  private ZooKeeperKeys() {}

  static boolean isFileOnly(String key) {
    return FILE_ONLY.matcher(key).matches();
  }

  static boolean isFlagOnly(String key) {
    return FLAG_ONLY.matcher(key).matches();
  }

  /** The value in its plain spelling, or ZooKeeper's reason to exit. */
  static String checked(String key, String value) {
    if (STRICT_INTEGERS.contains(key)) {
      try {
        return Integer.toString(Integer.parseInt(value));
      } catch (NumberFormatException e) {
        throw new ReadingException(
            key + ": NumberFormatException: For input string: \"" + value + '"');
      }
    }
    if (STRICT_BOOLEANS.contains(key)) {
      String word = value.toLowerCase(Locale.ROOT);
      if (!word.equals("true") && !word.equals("false")) {
        throw new ReadingException(key + " must be 'true' or 'false', not '" + value + "'");
      }
      return word;
    }
    return value;
  }
}
