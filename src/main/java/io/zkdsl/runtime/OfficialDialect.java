package io.zkdsl.runtime;

import io.zkdsl.schema.value.ImageReference;
import io.zkdsl.schema.value.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Docker official image {@code zookeeper}. Its entrypoint writes {@code zoo.cfg} when there is
 * none; it splits {@code ZOO_SERVERS} and {@code ZOO_CFG_EXTRA} at blanks and lets the shell expand
 * the words.
 */
final class OfficialDialect implements ImageDialect {
  static final OfficialDialect INSTANCE = new OfficialDialect();

  private static final Layout LAYOUT =
      new Layout("/conf", "/data", "/datalog", "/data", 1000, 1000);

  /** Null for a key without a variable of its own. */
  private static String variable(String key) {
    return switch (key) {
      case "tickTime" -> "ZOO_TICK_TIME";
      case "initLimit" -> "ZOO_INIT_LIMIT";
      case "syncLimit" -> "ZOO_SYNC_LIMIT";
      case "autopurge.purgeInterval" -> "ZOO_AUTOPURGE_PURGEINTERVAL";
      case "autopurge.snapRetainCount" -> "ZOO_AUTOPURGE_SNAPRETAINCOUNT";
      case "maxClientCnxns" -> "ZOO_MAX_CLIENT_CNXNS";
      case "standaloneEnabled" -> "ZOO_STANDALONE_ENABLED";
      case "admin.enableServer" -> "ZOO_ADMINSERVER_ENABLED";
      case "4lw.commands.whitelist" -> "ZOO_4LW_COMMANDS_WHITELIST";
      default -> null;
    };
  }

  private OfficialDialect() {}

  @Override
  public Layout layout() {
    return LAYOUT;
  }

  @Override
  public Optional<ImageReference> image(Version version) {
    return Optional.of(ImageReference.of("zookeeper", version));
  }

  @Override
  public boolean prefersMountedFile() {
    return true;
  }

  @Override
  public boolean isReadBesideMountedFile(String variable) {
    return switch (variable) {
      case "ZOO_MY_ID", "ZOO_DATA_DIR", "ZOO_DATA_LOG_DIR", "ZK_SERVER_HEAP", "SERVER_JVMFLAGS" ->
          true;
      default -> false;
    };
  }

  @Override
  public List<String> scratchFolders() {
    return List.of("/tmp", "/logs");
  }

  @Override
  public Variables variables(ServerConfig config) {
    Variables variables = new Variables();
    if (!config.version().isAtLeast(3, 5, 0)) {
      variables.cannotCarry(
          "ZooKeeper " + config.version() + ": the images before 3.5 read other variables",
          "version");
    }
    variables.set("ZOO_MY_ID", config.self().id());
    variables.set("ZOO_SERVERS", serverList(config, variables));
    if (!config.layout().dataFolder().equals(LAYOUT.dataFolder())) {
      variables.set("ZOO_DATA_DIR", config.layout().dataFolder());
    }
    if (!config.layout().logFolder().equals(LAYOUT.logFolder())) {
      variables.set("ZOO_DATA_LOG_DIR", config.layout().logFolder());
    }
    settings(config, variables);
    ServerScript.heapAndFlags(config, variables);
    return variables;
  }

  private static String serverList(ServerConfig config, Variables variables) {
    StringBuilder list = new StringBuilder();
    for (Member member : config.members()) {
      if (member.isIpv6()) {
        variables.cannotCarry(
            "an IPv6 address: a shell would expand its brackets", "server " + member.id(), "host");
      }
      list.append(list.length() == 0 ? "" : " ");
      list.append("server.").append(member.id()).append('=').append(member.address());
    }
    return list.toString();
  }

  private static void settings(ServerConfig config, Variables variables) {
    StringBuilder extra = new StringBuilder();
    for (Map.Entry<String, String> setting : config.settings().entrySet()) {
      String variable = variable(setting.getKey());
      String value = setting.getValue();
      if (!Variables.isPlain(setting.getKey(), value)) {
        variables.cannotCarry(
            "\"" + value + "\" for " + setting.getKey(), "config", setting.getKey());
      } else if (variable != null) {
        variables.set(variable, value);
      } else {
        add(extra, setting.getKey(), value);
      }
    }
    for (Map.Entry<String, String> line : ZooCfg.quorumLines(config).entrySet()) {
      add(extra, line.getKey(), line.getValue());
    }
    if (extra.length() > 0) {
      variables.set("ZOO_CFG_EXTRA", extra.toString());
    }
  }

  private static void add(StringBuilder extra, String key, String value) {
    extra.append(extra.length() == 0 ? "" : " ").append(key).append('=').append(value);
  }
}
