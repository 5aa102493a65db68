package io.zkdsl.reading;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What our own image is meant to make of the {@code ZK_} variables, whose names are those that
 * Kubernetes makes for the services {@code zk-client}, {@code zk-peer-N} and {@code zk-election-N}.
 */
public final class ServiceReading {
  private static final Pattern MEMBER =
      Pattern.compile("ZK_(?:PEER|ELECTION)_(\\d+)_SERVICE_(?:HOST|PORT)");

  /** The rest of what Kubernetes makes for those services; nobody needs it. */
  private static final Pattern SERVICE_LINK =
      Pattern.compile(
          "ZK_(CLIENT|(CLIENT|PEER|ELECTION)_\\d+)_(SERVICE_HOST|SERVICE_PORT|PORT)(_.+)?");

  private ServiceReading() {}

  public static EffectiveConfig read(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    Set<Integer> ids = memberIds(environment);
    if (!ids.isEmpty() && variables.nonEmptyOr("ZK_SERVER_ID", "").isEmpty()) {
      throw new ReadingException("ZK_SERVER_ID is missing");
    }
    int id = variables.number("ZK_SERVER_ID", variables.nonEmptyOr("ZK_SERVER_ID", "1"));
    CfgLines lines = settings(variables);
    if (ids.isEmpty()) {
      lines.set("clientPort", clientPort(variables, id));
    } else {
      members(variables, ids, lines);
    }
    variables.startingWith("ZK_CFG_").forEach((name, value) -> lines.set(key(name), value));
    var arguments = variables.zkServerArguments();
    variables.ignoreMatching(SERVICE_LINK);
    variables.refuseUnread("ZK_");
    return EffectiveConfig.ofZooCfg(lines.toString(), id, arguments);
  }

  private static Set<Integer> memberIds(Map<String, String> environment) {
    Set<Integer> ids = new TreeSet<>();
    for (String name : environment.keySet()) {
      Matcher member = MEMBER.matcher(name);
      if (member.matches()) {
        ids.add(Integer.valueOf(member.group(1)));
      }
    }
    return ids;
  }

  private static CfgLines settings(Variables variables) {
    return new CfgLines()
        .set("dataDir", variables.nonEmptyOr("ZK_DATA_DIR", "/var/lib/zookeeper/data"))
        .set("dataLogDir", variables.nonEmptyOr("ZK_DATA_LOG_DIR", "/var/lib/zookeeper/log"))
        .set("tickTime", "2000")
        .set("initLimit", "10")
        .set("syncLimit", "5")
        .set("autopurge.purgeInterval", "1")
        .set("autopurge.snapRetainCount", "3")
        .set("admin.enableServer", "false")
        .set("4lw.commands.whitelist", "srvr");
  }

  private static void members(Variables variables, Set<Integer> ids, CfgLines lines) {
    int participants = 0;
    for (int id : ids) {
      String host = required(variables, "ZK_PEER_" + id + "_SERVICE_HOST");
      required(variables, "ZK_ELECTION_" + id + "_SERVICE_HOST"); // another name of the same pod
      String address = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
      String role = variables.nonEmptyOr("ZK_PEER_" + id + "_ROLE", "participant");
      participants += role.equals("participant") ? 1 : 0;
      lines.set(
          "server." + id,
          "%s:%s:%s:%s;%s"
              .formatted(
                  address,
                  required(variables, "ZK_PEER_" + id + "_SERVICE_PORT"),
                  required(variables, "ZK_ELECTION_" + id + "_SERVICE_PORT"),
                  role,
                  clientPort(variables, id)));
    }
    if (participants == 1 && ids.size() > 1) {
      lines.set("standaloneEnabled", "false");
    }
  }

  private static String clientPort(Variables variables, int id) {
    String common = variables.nonEmptyOr("ZK_CLIENT_SERVICE_PORT", "2181");
    return variables.nonEmptyOr("ZK_CLIENT_" + id + "_SERVICE_PORT", common);
  }

  private static String required(Variables variables, String name) {
    String value = variables.nonEmptyOr(name, "");
    if (value.isEmpty()) {
      throw new ReadingException(name + " is missing");
    }
    return value;
  }

  /** {@code ___} is a minus sign, {@code __} a dot. */
  private static String key(String name) {
    String key = name.replace("___", "-").replace("__", ".");
    if (key.matches("clientPort|dataDir|dataLogDir|server\\..*")) {
      throw new ReadingException("ZK_CFG_" + name + " contradicts a variable of its own");
    }
    return key;
  }
}
