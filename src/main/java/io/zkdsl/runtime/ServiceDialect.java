package io.zkdsl.runtime;

import io.zkdsl.schema.value.ImageReference;
import io.zkdsl.schema.value.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * zkdsl's own image, see {@code image/README.md}: variables in the manner of Kubernetes services.
 */
final class ServiceDialect implements ImageDialect {
  static final ServiceDialect INSTANCE = new ServiceDialect();

  private static final Layout LAYOUT =
      new Layout(
          "/conf",
          "/var/lib/zookeeper/data",
          "/var/lib/zookeeper/log",
          "/var/lib/zookeeper/data",
          1000,
          1000);

  private ServiceDialect() {}

  @Override
  public Layout layout() {
    return LAYOUT;
  }

  @Override
  public Optional<ImageReference> image(Version version) {
    return Optional.of(ImageReference.of("zkdsl/zookeeper", version));
  }

  @Override
  public List<String> scratchFolders() {
    return List.of("/tmp");
  }

  @Override
  public Variables variables(ServerConfig config) {
    Variables variables = new Variables();
    if (!config.version().isAtLeast(3, 5, 0)) {
      variables.cannotCarry(
          "ZooKeeper " + config.version() + ": the image writes server lines of 3.5 and later",
          "version");
    }
    if (!config.ensemble().isStandalone()) {
      variables.set("ZK_SERVER_ID", config.self().id());
    }
    variables.set("ZK_CLIENT_SERVICE_PORT", config.self().ports().client());
    if (!config.ensemble().isStandalone()) {
      for (Member member : config.members()) {
        member(member, config, variables);
      }
    }
    if (!config.layout().dataFolder().equals(LAYOUT.dataFolder())) {
      variables.set("ZK_DATA_DIR", config.layout().dataFolder());
    }
    if (!config.layout().logFolder().equals(LAYOUT.logFolder())) {
      variables.set("ZK_DATA_LOG_DIR", config.layout().logFolder());
    }
    settings(config, variables);
    ServerScript.heapAndFlags(config, variables);
    return variables;
  }

  private static void member(Member member, ServerConfig config, Variables variables) {
    if (member.clientPort() != config.self().ports().client()) {
      variables.set("ZK_CLIENT_" + member.id() + "_SERVICE_PORT", member.clientPort());
    }
    variables.set("ZK_PEER_" + member.id() + "_SERVICE_HOST", member.host());
    variables.set("ZK_PEER_" + member.id() + "_SERVICE_PORT", member.peerPort());
    variables.set("ZK_ELECTION_" + member.id() + "_SERVICE_HOST", member.electionHost());
    variables.set("ZK_ELECTION_" + member.id() + "_SERVICE_PORT", member.electionPort());
    if (member.isObserver()) {
      variables.set("ZK_PEER_" + member.id() + "_ROLE", "observer");
    }
  }

  private static void settings(ServerConfig config, Variables variables) {
    for (Map.Entry<String, String> setting : config.settings().entrySet()) {
      String value = setting.getValue();
      if (Variables.isPlain(setting.getKey(), value)) {
        variables.set(variable(setting.getKey()), value);
      } else {
        variables.cannotCarry(
            "\"" + value + "\" for " + setting.getKey(), "config", setting.getKey());
      }
    }
    for (Map.Entry<String, String> line : ZooCfg.quorumLines(config).entrySet()) {
      variables.set(variable(line.getKey()), line.getValue());
    }
  }

  /**
   * A dot becomes two underscores, a dash three: no key of {@code zoo.cfg} has either beside the
   * other.
   */
  static String variable(String key) {
    return "ZK_CFG_" + key.replace("-", "___").replace(".", "__");
  }
}
