package io.zkdsl.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What {@code confluentinc/cp-zookeeper} 7.x makes of its {@code ZOOKEEPER_} variables. */
public final class ConfluentReading {
  private ConfluentReading() {}

  public static EffectiveConfig read(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    CfgLines lines = new CfgLines();
    lines.set("dataDir", "/var/lib/zookeeper/data").set("dataLogDir", "/var/lib/zookeeper/log");
    if (isMissing(variables, "CLIENT_PORT") && isMissing(variables, "SECURE_CLIENT_PORT")) {
      throw new ReadingException(
          "one of ZOOKEEPER_CLIENT_PORT, ZOOKEEPER_SECURE_CLIENT_PORT is required");
    }
    if (!isMissing(variables, "SERVERS")) {
      if (isMissing(variables, "SERVER_ID")) {
        throw new ReadingException("ZOOKEEPER_SERVER_ID is required");
      }
      lines.set("initLimit", variables.nonEmptyOr("ZOOKEEPER_INIT_LIMIT", "10"));
      lines.set("syncLimit", variables.nonEmptyOr("ZOOKEEPER_SYNC_LIMIT", "5"));
    }
    ConfluentKeys.BY_VARIABLE.forEach(
        (name, key) ->
            variables
                .find(name)
                .filter(value -> !(value.isEmpty() && key.matches("initLimit|syncLimit")))
                .ifPresent(value -> lines.set(key, value)));
    numbered(variables, "SERVERS", "server.", lines);
    numbered(variables, "GROUPS", "group.", lines);
    numbered(variables, "WEIGHTS", "weight.", lines);
    String id = variables.nonEmptyOr("ZOOKEEPER_SERVER_ID", "1");
    List<String> arguments = arguments(variables);
    variables.ignore("ZOOKEEPER_LOG4J_ROOT_LOGLEVEL|ZOOKEEPER_LOG4J_LOGGERS");
    variables.refuseUnread("ZOOKEEPER_");
    return EffectiveConfig.ofZooCfg(
        lines.toString(), variables.number("ZOOKEEPER_SERVER_ID", id), arguments);
  }

  private static boolean isMissing(Variables variables, String name) {
    return variables.nonEmptyOr("ZOOKEEPER_" + name, "").isEmpty();
  }

  /** Lists are numbered by position; an id of one's own is impossible. */
  private static void numbered(Variables variables, String name, String prefix, CfgLines lines) {
    String list = variables.nonEmptyOr("ZOOKEEPER_" + name, "");
    if (!list.isEmpty()) {
      String[] entries = list.split(";", -1);
      for (int i = 0; i < entries.length; i++) {
        lines.set(prefix + (i + 1), entries[i]);
      }
    }
  }

  private static List<String> arguments(Variables variables) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(Shell.words(variables.nonEmptyOr("KAFKA_HEAP_OPTS", "-Xmx512M")));
    arguments.addAll(Shell.words(variables.or("KAFKA_JMX_OPTS", "")));
    arguments.addAll(Shell.words(variables.or("KAFKA_OPTS", "")));
    return arguments;
  }
}
