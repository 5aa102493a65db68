package io.zkdsl.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A {@code zoo.cfg} as ZooKeeper 3.9 reads it: java.util.Properties, then QuorumPeerConfig's rules.
 */
final class ZooCfg {
  private final SortedMap<String, String> settings = new TreeMap<>();
  private final Quorum quorum = new Quorum();

  ZooCfg(String text) {
    Properties properties = new Properties();
    try {
      // As bytes, because ZooKeeper decodes the file as ISO-8859-1 (CFG-01).
      properties.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException | IllegalArgumentException e) {
      throw new ReadingException("zoo.cfg is not a properties file: " + e.getMessage());
    }
    for (String key : properties.stringPropertyNames()) {
      if (Quorum.owns(key)) {
        quorum.put(key, properties.getProperty(key)); // not trimmed (CFG-03)
      } else {
        putSetting(key, properties.getProperty(key).trim());
      }
    }
  }

  private void putSetting(String key, String value) {
    if (key.startsWith("zookeeper.")) {
      throw new ReadingException(
          key + " has no effect in zoo.cfg: the prefix is added twice (CFG-05)");
    }
    if (ZooKeeperKeys.isFlagOnly(key)) {
      throw new ReadingException(key + " has no effect in zoo.cfg: it needs a -D flag (CFG-07)");
    }
    if (key.equals("dynamicConfigFile")) {
      throw new ReadingException("a dynamicConfigFile hides the list of servers");
    }
    settings.put(key, ZooKeeperKeys.checked(key, value));
  }

  EffectiveConfig effectiveFor(int serverId, JvmArguments jvm) {
    if (serverId < 1 || serverId > 255) {
      throw new ReadingException("server id " + serverId + " is not in 1..255 (M-01)");
    }
    jvm.systemSettings().forEach(settings::putIfAbsent);
    requireValidSettings();
    Member own = quorum.member(serverId);
    boolean standalone =
        quorum.isStandalone(!settings.getOrDefault("standaloneEnabled", "true").equals("false"));
    if (!standalone) {
      requireDistributed(serverId, own);
    }
    requirePeerType(standalone ? Member.Role.PARTICIPANT : own.role());
    int clientPort = clientPort(serverId, own);
    ZooKeeperDefaults.removeFrom(settings);
    return new EffectiveConfig(
        serverId,
        settings,
        standalone ? new TreeMap<>() : quorum.members(),
        clientPort,
        standalone ? new TreeMap<>() : quorum.groups(),
        standalone ? new TreeMap<>() : quorum.weights(),
        jvm.heapMegabytes(),
        jvm.flags());
  }

  private void requireValidSettings() {
    if (settings.getOrDefault("dataDir", "").isEmpty()) {
      throw new ReadingException("dataDir is not set");
    }
    if (settings.containsKey("secureClientPortAddress")
        && !settings.containsKey("secureClientPort")) {
      throw new ReadingException("secureClientPortAddress is set but secureClientPort is not set");
    }
    if (!settings.getOrDefault("electionAlg", "3").equals("3")) {
      throw new ReadingException("Invalid electionAlg value. Only 3 is supported.");
    }
    int tickTime = number("tickTime", 3000);
    if (tickTime == 0) {
      throw new ReadingException("tickTime is not set");
    }
    if (number("minSessionTimeout", 2 * tickTime) > number("maxSessionTimeout", 20 * tickTime)) {
      throw new ReadingException("minSessionTimeout must not be larger than maxSessionTimeout");
    }
  }

  private int number(String key, int fallback) {
    return settings.containsKey(key) ? Integer.parseInt(settings.get(key)) : fallback;
  }

  private void requireDistributed(int serverId, Member own) {
    for (String limit : new String[] {"initLimit", "syncLimit"}) {
      if (settings.getOrDefault(limit, "0").equals("0")) {
        throw new ReadingException(limit + " is not set");
      }
    }
    if (own == null) {
      throw new ReadingException("My id " + serverId + " not in the peer list");
    }
    quorum.requireValidGroups();
  }

  /** A peerType that contradicts the list loses against it (M-30), so nobody can have meant it. */
  private void requirePeerType(Member.Role role) {
    String peerType = settings.remove("peerType");
    if (peerType != null && !peerType.equalsIgnoreCase(role.name())) {
      throw new ReadingException("peerType=" + peerType + ", but the list says " + role);
    }
  }

  /**
   * The static port and the one after {@code ;} of the own line may both be there if they agree.
   */
  private int clientPort(int serverId, Member own) {
    String fixed = settings.remove("clientPort");
    String fixedAddress = settings.get("clientPortAddress");
    if (fixed == null && fixedAddress != null) {
      throw new ReadingException("clientPortAddress is set but clientPort is not set");
    }
    if (own == null || own.clientPort().isEmpty()) {
      if (fixed == null && !settings.containsKey("secureClientPort")) {
        throw new ReadingException("server " + serverId + " opens no client port (M-12, M-13)");
      }
      return fixed == null ? 0 : ServerLine.port(fixed);
    }
    int port = own.clientPort().getAsInt();
    String address = quorum.clientAddress(serverId);
    boolean addressesDiffer =
        fixedAddress != null
            && !ServerLine.withoutWildcard(fixedAddress).isEmpty()
            && !address.equals(fixedAddress);
    if (fixed != null && (ServerLine.port(fixed) != port || addressesDiffer)) {
      throw new ReadingException(
          "client address for this server (id = %d) in static config file is different"
              .formatted(serverId));
    }
    if (!address.isEmpty()) {
      settings.put("clientPortAddress", address);
    }
    return port;
  }
}
