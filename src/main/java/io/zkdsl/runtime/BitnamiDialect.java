package io.zkdsl.runtime;

import io.zkdsl.schema.config.SafeDefaults;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.ImageReference;
import io.zkdsl.schema.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The images of Bitnami and those with their layout. The script adds its one client port to every
 * line of the server list; any other key goes in as {@code ZOO_CFG_key} with the dots as
 * underscores.
 */
final class BitnamiDialect implements ImageDialect {
  static final BitnamiDialect INSTANCE = new BitnamiDialect();

  private static final Layout LAYOUT =
      new Layout(
          "/opt/bitnami/zookeeper/conf",
          "/bitnami/zookeeper/data",
          "/bitnami/zookeeper/datalog",
          "/bitnami/zookeeper",
          1001,
          1001);

  /** Null for a key without a variable of its own. */
  private static String variable(String key) {
    return switch (key) {
      case "tickTime" -> "ZOO_TICK_TIME";
      case "initLimit" -> "ZOO_INIT_LIMIT";
      case "syncLimit" -> "ZOO_SYNC_LIMIT";
      case "preAllocSize" -> "ZOO_PRE_ALLOC_SIZE";
      case "snapCount" -> "ZOO_SNAPCOUNT";
      case "maxCnxns" -> "ZOO_MAX_CNXNS";
      case "maxClientCnxns" -> "ZOO_MAX_CLIENT_CNXNS";
      case "maxSessionTimeout" -> "ZOO_MAX_SESSION_TIMEOUT";
      case "autopurge.purgeInterval" -> "ZOO_AUTOPURGE_INTERVAL";
      case "autopurge.snapRetainCount" -> "ZOO_AUTOPURGE_RETAIN_COUNT";
      case "4lw.commands.whitelist" -> "ZOO_4LW_COMMANDS_WHITELIST";
      case "admin.serverPort" -> "ZOO_ADMIN_SERVER_PORT_NUMBER";
      case "admin.serverAddress" -> "ZOO_ADMIN_SERVER_ADDRESS";
      default -> null;
    };
  }

  /** Booleans that the script wants as {@code yes} and {@code no}; null for other keys. */
  private static String yesOrNoVariable(String key) {
    return switch (key) {
      case "admin.enableServer" -> "ZOO_ENABLE_ADMIN_SERVER";
      case "quorumListenOnAllIPs" -> "ZOO_LISTEN_ALLIPS_ENABLED";
      case "fips-mode" -> "ZOO_FIPS_MODE";
      default -> null;
    };
  }

  private BitnamiDialect() {}

  @Override
  public Layout layout() {
    return LAYOUT;
  }

  @Override
  public Optional<ImageReference> image(Version version) {
    return Optional.empty();
  }

  /**
   * The script starts every server with {@code electionPortBindRetry=0}, so that is said in all
   * other places too.
   */
  @Override
  public List<Entry> defaults(Version version) {
    List<Entry> defaults = new ArrayList<>(SafeDefaults.forVersion(version));
    defaults.add(new Entry("electionPortBindRetry", "0"));
    return defaults;
  }

  @Override
  public Variables variables(ServerConfig config) {
    Variables variables = new Variables();
    refuseOtherFolders(config, variables);
    variables.set("ZOO_SERVER_ID", config.self().id());
    variables.set("ZOO_PORT_NUMBER", config.self().ports().client());
    if (!config.ensemble().isStandalone()) {
      variables.set("ZOO_SERVERS", serverList(config, variables));
    }
    variables.set("ZOO_DATA_LOG_DIR", config.layout().logFolder());
    for (Map.Entry<String, String> setting : config.settings().entrySet()) {
      setting(setting.getKey(), setting.getValue(), variables);
    }
    undoOtherDefaults(config, variables);
    for (Map.Entry<String, String> line : ZooCfg.quorumLines(config).entrySet()) {
      variables.set("ZOO_CFG_" + line.getKey().replace('.', '_'), line.getValue());
    }
    if (config.ensemble().resources().heap().isPresent()) {
      variables.set("ZOO_HEAP_SIZE", Long.toString(config.ensemble().resources().heap().get()));
    }
    if (!config.ensemble().jvmFlags().isEmpty()) {
      variables.set("JVMFLAGS", String.join(" ", config.ensemble().jvmFlags()));
    }
    // the older and the newer name of the same consent; without it the container exits
    variables.set("ALLOW_ANONYMOUS_LOGIN", "yes");
    variables.set("ALLOW_EMPTY_PASSWORD", "yes");
    return variables;
  }

  /** Where nothing is said, the script says something else than ZooKeeper would do. */
  private static void undoOtherDefaults(ServerConfig config, Variables variables) {
    Map<String, String> settings = config.settings();
    String tick = settings.get("tickTime");
    if (!settings.containsKey("maxSessionTimeout") && !tick.equals("2000")) {
      // 40000, which is 20 ticks only of the usual tick
      variables.set("ZOO_MAX_SESSION_TIMEOUT", Long.toString(20 * Long.parseLong(tick)));
    }
    if ("true".equals(settings.get("admin.enableServer"))
        && !settings.containsKey("admin.serverAddress")) {
      // the newer images would listen on 127.0.0.1 alone
      variables.set("ZOO_ADMIN_SERVER_ADDRESS", "0.0.0.0");
    }
    if (config.self().ports().client() == 7000) {
      // the container exits when this one is the client port, even if there are no metrics
      variables.set("ZOO_PROMETHEUS_METRICS_PORT_NUMBER", 7001);
    }
  }

  private static void refuseOtherFolders(ServerConfig config, Variables variables) {
    if (!config.layout().dataFolder().equals(LAYOUT.dataFolder())) {
      variables.cannotCarryBut(
          "leave out the path",
          "another data folder than " + LAYOUT.dataFolder(),
          "storage",
          "data");
    }
    if (config.ensemble().storage().log().isPresent()) {
      variables.cannotCarryBut(
          "leave out the log volume; the log lies on the data volume",
          "a log volume of its own",
          "storage",
          "log");
    }
  }

  private static String serverList(ServerConfig config, Variables variables) {
    StringBuilder list = new StringBuilder();
    for (Member member : config.members()) {
      if (member.clientPort() != config.members().get(0).clientPort()) {
        variables.cannotCarryBut(
            "give all servers the same client port",
            "different client ports: the script adds its own to every server",
            "server " + member.id(),
            "ports",
            "client");
      }
      if (member.isIpv6()) {
        variables.cannotCarry("an IPv6 address", "server " + member.id(), "host");
      }
      list.append(list.length() == 0 ? "" : ",");
      list.append(member.addressBefore35()).append("::").append(member.id());
    }
    return list.toString();
  }

  private static void setting(String key, String value, Variables variables) {
    if (!Variables.isPlain(key, value)) {
      variables.cannotCarry("\"" + value + "\" for " + key, "config", key);
    } else if (variable(key) != null) {
      variables.set(variable(key), value);
    } else if (yesOrNoVariable(key) != null) {
      variables.set(yesOrNoVariable(key), value.equals("true") ? "yes" : "no");
    } else if (key.indexOf('_') >= 0 || key.indexOf('-') >= 0) {
      variables.cannotCarry(key + ": the script reads every '_' as a dot", "config", key);
    } else {
      variables.set("ZOO_CFG_" + key.replace('.', '_'), value);
    }
  }
}
