package io.zkdsl.reading;

import java.util.List;
import java.util.Map;

/** What the official image {@code zookeeper} makes of its {@code ZOO_} variables. */
public final class OfficialReading {
  private OfficialReading() {}

  public static EffectiveConfig read(Map<String, String> environment) {
    Variables variables = new Variables(environment);
    int id = variables.number("ZOO_MY_ID", variables.nonEmptyOr("ZOO_MY_ID", "1"));
    String zooCfg = zooCfg(variables);
    List<String> arguments = variables.zkServerArguments();
    variables.ignore(
        "ZOO_LOG_DIR|ZOO_LOG_FILE|ZOO_CONF_DIR|ZOO_DATADIR_AUTOCREATE_DISABLE|ZOO_NOEXEC");
    variables.refuseUnread("ZOO_", "ZK_");
    return EffectiveConfig.ofZooCfg(zooCfg, id, arguments);
  }

  private static String zooCfg(Variables variables) {
    CfgLines lines =
        new CfgLines()
            .set("dataDir", variables.or("ZOO_DATA_DIR", "/data"))
            .set("dataLogDir", variables.or("ZOO_DATA_LOG_DIR", "/datalog"))
            .set("tickTime", variables.or("ZOO_TICK_TIME", "2000"))
            .set("initLimit", variables.or("ZOO_INIT_LIMIT", "5"))
            .set("syncLimit", variables.or("ZOO_SYNC_LIMIT", "2"))
            .set("autopurge.purgeInterval", variables.or("ZOO_AUTOPURGE_PURGEINTERVAL", "0"))
            .set("autopurge.snapRetainCount", variables.or("ZOO_AUTOPURGE_SNAPRETAINCOUNT", "3"))
            .set("maxClientCnxns", variables.or("ZOO_MAX_CLIENT_CNXNS", "60"))
            .set("standaloneEnabled", variables.or("ZOO_STANDALONE_ENABLED", "true"))
            .set("admin.enableServer", variables.or("ZOO_ADMINSERVER_ENABLED", "true"));
    String servers = variables.nonEmptyOr("ZOO_SERVERS", "server.1=localhost:2888:3888;2181");
    splitInto(lines, "ZOO_SERVERS", servers);
    String words = variables.or("ZOO_4LW_COMMANDS_WHITELIST", "");
    if (!words.isEmpty()) {
      lines.set("4lw.commands.whitelist", words);
    }
    splitInto(lines, "ZOO_CFG_EXTRA", variables.or("ZOO_CFG_EXTRA", "")); // last, so it wins
    return lines.toString();
  }

  /** Each word becomes a line as it is; one without a key and a value would be taken in silence. */
  private static void splitInto(CfgLines lines, String name, String value) {
    for (String word : Shell.wordsWithoutGlobs(name, value)) {
      if (!word.matches("[^=]+=.+")) {
        throw new ReadingException(name + " is torn apart at its blanks: '" + word + "'");
      }
      lines.line(word);
    }
  }
}
