package io.zkdsl.runtime;

import io.zkdsl.schema.config.ConfigKey;
import io.zkdsl.schema.config.ConfigKeys;
import io.zkdsl.schema.value.ImageReference;
import io.zkdsl.schema.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Confluent's {@code cp-zookeeper} up to 7.9. It knows a fixed list of variables and drops any
 * other in silence; keys that ZooKeeper also reads as system properties go in through {@code
 * KAFKA_OPTS}.
 */
final class ConfluentDialect implements ImageDialect {
  static final ConfluentDialect INSTANCE = new ConfluentDialect();

  private static final Layout LAYOUT =
      new Layout(
          "/etc/kafka",
          "/var/lib/zookeeper/data",
          "/var/lib/zookeeper/log",
          "/var/lib/zookeeper/data",
          1000,
          1000);

  /** Null for a key that the image has no variable for. */
  private static String variable(String key) {
    return switch (key) {
      case "tickTime" -> "ZOOKEEPER_TICK_TIME";
      case "initLimit" -> "ZOOKEEPER_INIT_LIMIT";
      case "syncLimit" -> "ZOOKEEPER_SYNC_LIMIT";
      case "autopurge.snapRetainCount" -> "ZOOKEEPER_AUTOPURGE_SNAP_RETAIN_COUNT";
      case "autopurge.purgeInterval" -> "ZOOKEEPER_AUTOPURGE_PURGE_INTERVAL";
      case "maxClientCnxns" -> "ZOOKEEPER_MAX_CLIENT_CNXNS";
      case "minSessionTimeout" -> "ZOOKEEPER_MIN_SESSION_TIMEOUT";
      case "maxSessionTimeout" -> "ZOOKEEPER_MAX_SESSION_TIMEOUT";
      case "clientPortAddress" -> "ZOOKEEPER_CLIENT_PORT_ADDRESS";
      case "quorumListenOnAllIPs" -> "ZOOKEEPER_QUORUM_LISTEN_ON_ALL_IPS";
      case "syncEnabled" -> "ZOOKEEPER_SYNC_ENABLED";
      case "globalOutstandingLimit" -> "ZOOKEEPER_GLOBAL_OUTSTANDING_LIMIT";
      case "preAllocSize" -> "ZOOKEEPER_PRE_ALLOC_SIZE";
      case "snapCount" -> "ZOOKEEPER_SNAP_COUNT";
      case "fsync.warningthresholdms" -> "ZOOKEEPER_FSYNC_WARNING_THRESHOLDMS";
      case "leaderServes" -> "ZOOKEEPER_LEADER_SERVES";
      case "cnxTimeout" -> "ZOOKEEPER_CNX_TIMEOUT";
      case "forceSync" -> "ZOOKEEPER_FORCE_SYNC";
      case "skipACL" -> "ZOOKEEPER_SKIP_ACL";
      case "tcpKeepAlive" -> "ZOOKEEPER_TCP_KEEP_ALIVE";
      case "admin.enableServer" -> "ZOOKEEPER_ADMIN_ENABLE_SERVER";
      case "admin.serverAddress" -> "ZOOKEEPER_ADMIN_SERVER_ADDRESS";
      case "admin.serverPort" -> "ZOOKEEPER_ADMIN_SERVER_PORT";
      case "admin.idleTimeout" -> "ZOOKEEPER_ADMIN_IDLE_TIMEOUT";
      case "admin.commandURL" -> "ZOOKEEPER_ADMIN_COMMAND_URL";
      default -> null;
    };
  }

  private ConfluentDialect() {}

  @Override
  public Layout layout() {
    return LAYOUT;
  }

  @Override
  public Optional<ImageReference> image(Version version) {
    return Optional.empty();
  }

  /** What cp-zookeeper 7.9 contains. */
  @Override
  public Version version() {
    return new Version(3, 8, 4);
  }

  @Override
  public boolean readsJavaEnv() {
    return false;
  }

  @Override
  public Variables variables(ServerConfig config) {
    Variables variables = new Variables();
    refuseOtherFolders(config, variables);
    variables.set("ZOOKEEPER_SERVER_ID", config.self().id());
    variables.set("ZOOKEEPER_CLIENT_PORT", config.self().ports().client());
    if (!config.ensemble().isStandalone()) {
      members(config, variables);
    }
    List<String> options = new ArrayList<>();
    for (Map.Entry<String, String> setting : config.settings().entrySet()) {
      setting(setting.getKey(), setting.getValue(), options, variables);
    }
    options.addAll(config.ensemble().jvmFlags());
    if (config.ensemble().resources().heap().isPresent()) {
      variables.set("KAFKA_HEAP_OPTS", "-Xmx" + config.ensemble().resources().heap().get() + "m");
    }
    if (!options.isEmpty()) {
      variables.set("KAFKA_OPTS", String.join(" ", options));
    }
    return variables;
  }

  private static void refuseOtherFolders(ServerConfig config, Variables variables) {
    if (!config.layout().dataFolder().equals(LAYOUT.dataFolder())) {
      variables.cannotCarryBut(
          "leave out the path",
          "another data folder than " + LAYOUT.dataFolder(),
          "storage",
          "data");
    }
    if (!config.layout().logFolder().equals(LAYOUT.logFolder())) {
      variables.cannotCarryBut(
          "leave out the path", "another log folder than " + LAYOUT.logFolder(), "storage", "log");
    }
  }

  /** The lists have no ids: the first entry is server 1. */
  private static void members(ServerConfig config, Variables variables) {
    StringBuilder servers = new StringBuilder();
    StringBuilder weights = new StringBuilder();
    int position = 0;
    for (Member member : config.members()) {
      position++;
      if (member.id() != position) {
        variables.cannotCarryBut(
            "number the servers 1, 2, 3 … without a gap",
            "server id " + member.id() + ": the script numbers the servers by their position",
            "server " + member.id());
      }
      if (member.isIpv6()) {
        variables.cannotCarry("an IPv6 address", "server " + member.id(), "host");
      }
      servers.append(position == 1 ? "" : ";").append(member.addressBefore35());
      weights
          .append(position == 1 ? "" : ";")
          .append(config.weights().getOrDefault(member.id(), 1));
    }
    variables.set("ZOOKEEPER_SERVERS", servers.toString());
    if (!config.groups().isEmpty()) {
      StringBuilder groups = new StringBuilder();
      for (Map.Entry<String, String> line : ZooCfg.quorumLines(config).entrySet()) {
        if (line.getKey().startsWith("group.")) {
          groups.append(groups.length() == 0 ? "" : ";").append(line.getValue());
        }
      }
      variables.set("ZOOKEEPER_GROUPS", groups.toString());
      variables.set("ZOOKEEPER_WEIGHTS", weights.toString());
    }
  }

  private static void setting(String key, String value, List<String> options, Variables variables) {
    if (!Variables.isPlain(value)) {
      variables.cannotCarry("\"" + value + "\" for " + key, "config", key);
    } else if (variable(key) != null) {
      variables.set(variable(key), value);
    } else if (ConfigKeys.find(key).orElseThrow().place() == ConfigKey.Place.FILE_OR_PROPERTY) {
      options.add("-Dzookeeper." + key + "=" + value);
    } else {
      String origin = key.equals("standaloneEnabled") ? "size" : "config";
      variables.cannotCarry(key, origin, key);
    }
  }
}
