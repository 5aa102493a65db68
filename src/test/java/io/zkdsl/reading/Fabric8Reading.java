package io.zkdsl.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@code fabric8/zookeeper} (ZooKeeper 3.4.6) makes of {@code SERVER_ID} and {@code
 * MAX_SERVERS}.
 *
 * <p>Everything else of its {@code zoo.cfg} is fixed, including the names {@code zookeeper-N}.
 */
public final class Fabric8Reading {
  private static final String ZOO_CFG =
      """
      tickTime=2000
      initLimit=10
      syncLimit=5
      dataDir=/opt/zookeeper/data
      dataLogDir=/opt/zookeeper/log
      clientPort=2181
      """;

  private Fabric8Reading() {}

  public static EffectiveConfig read(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    String id = variables.nonEmptyOr("SERVER_ID", "");
    String servers = variables.nonEmptyOr("MAX_SERVERS", "");
    List<String> arguments = new ArrayList<>(Shell.words(variables.or("SERVER_JVMFLAGS", "")));
    arguments.addAll(Shell.words(variables.or("JVMFLAGS", "")));
    variables.refuseUnread("ZOO", "ZK_"); // ZK_SERVER_HEAP came with 3.5
    if (id.isEmpty() != servers.isEmpty()) {
      throw new DroppedVariable(
          id.isEmpty() ? "MAX_SERVERS" : "SERVER_ID", "does nothing without the other of the two");
    }
    if (id.isEmpty()) {
      return EffectiveConfig.ofZooCfg(ZOO_CFG, 1, arguments);
    }
    int ownId = variables.number("SERVER_ID", id);
    CfgLines lines = new CfgLines().line(ZOO_CFG);
    for (int i = 1; i <= variables.number("MAX_SERVERS", servers); i++) {
      lines.set("server." + i, (i == ownId ? "0.0.0.0" : "zookeeper-" + i) + ":2888:3888");
    }
    return EffectiveConfig.ofZooCfg(lines.toString(), ownId, arguments);
  }
}
