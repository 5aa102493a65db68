package io.zkdsl.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What {@code bitnami/zookeeper} makes of its {@code ZOO_} variables. */
public final class BitnamiReading {
  private static final String ENTRY = "\\S+:\\d+:\\d+(?::observer|:participant)?";
  private static final Pattern TWO_HEAPS = Pattern.compile("-Xm[xs].*-Xm[xs]");

  private final Variables variables;
  private final boolean newer;
  private final CfgLines lines = new CfgLines();

  private BitnamiReading(Map<String, String> environment, boolean newer) {
    this.variables = new Variables(environment);
    this.newer = newer;
  }

  /**
   * As the newest image that would start: the newer ones ask for {@code ALLOW_EMPTY_PASSWORD}, the
   * older ones for {@code ALLOW_ANONYMOUS_LOGIN}, and one of them must be there.
   */
  public static EffectiveConfig read(Map<String, String> environment) {
    boolean newer = isYes(environment.getOrDefault("ALLOW_EMPTY_PASSWORD", "no"));
    return newer ? readNewer(environment) : readOlder(environment);
  }

  public static EffectiveConfig readNewer(Map<String, String> environment) {
    return new BitnamiReading(environment, true).read("ALLOW_EMPTY_PASSWORD");
  }

  /** As the images do that are now frozen; their AdminServer is on. */
  public static EffectiveConfig readOlder(Map<String, String> environment) {
    return new BitnamiReading(environment, false).read("ALLOW_ANONYMOUS_LOGIN");
  }

  private EffectiveConfig read(String permission) {
    if (yes("ZOO_ENABLE_AUTH") || yes("ZOO_ENABLE_QUORUM_AUTH")) {
      throw new ReadingException("authentication needs passwords in variables; not read here");
    }
    if (!yes(permission)) {
      throw new ReadingException(
          "ALLOW_ANONYMOUS_LOGIN or ALLOW_EMPTY_PASSWORD: " + permission + " must be yes");
    }
    int id = variables.number("ZOO_SERVER_ID", variables.nonEmptyOr("ZOO_SERVER_ID", "1"));
    String clientPort = variables.nonEmptyOr("ZOO_PORT_NUMBER", "2181");
    timing();
    limits();
    adminServer();
    metrics(clientPort);
    servers(clientPort);
    if (!tls()) {
      lines.set("clientPort", clientPort);
    }
    variables.startingWith("ZOO_CFG_").forEach((name, value) -> set(name.replace('_', '.'), value));
    setIfGiven("peerType", "ZOO_PEER_TYPE");
    List<String> arguments = arguments();
    variables.ignore("ZOO_LOG_LEVEL|ZOO_HC_TIMEOUT");
    variables.refuseUnread("ZOO_", "ZK_");
    return EffectiveConfig.ofZooCfg(lines.toString(), id, arguments);
  }

  private void timing() {
    set("tickTime", variables.nonEmptyOr("ZOO_TICK_TIME", "2000"));
    set("initLimit", variables.nonEmptyOr("ZOO_INIT_LIMIT", "10"));
    set("syncLimit", variables.nonEmptyOr("ZOO_SYNC_LIMIT", "5"));
    set("maxSessionTimeout", variables.nonEmptyOr("ZOO_MAX_SESSION_TIMEOUT", "40000"));
    set("autopurge.purgeInterval", variables.nonEmptyOr("ZOO_AUTOPURGE_INTERVAL", "0"));
    set("autopurge.snapRetainCount", variables.nonEmptyOr("ZOO_AUTOPURGE_RETAIN_COUNT", "3"));
  }

  private void limits() {
    set("dataDir", "/bitnami/zookeeper/data");
    setIfGiven("dataLogDir", "ZOO_DATA_LOG_DIR");
    set("preAllocSize", variables.nonEmptyOr("ZOO_PRE_ALLOC_SIZE", "65536"));
    set("snapCount", variables.nonEmptyOr("ZOO_SNAPCOUNT", "100000"));
    set("maxCnxns", variables.nonEmptyOr("ZOO_MAX_CNXNS", "0"));
    set("maxClientCnxns", variables.nonEmptyOr("ZOO_MAX_CLIENT_CNXNS", "60"));
    set("reconfigEnabled", Boolean.toString(yes("ZOO_RECONFIG_ENABLED")));
    set("quorumListenOnAllIPs", Boolean.toString(yes("ZOO_LISTEN_ALLIPS_ENABLED")));
    set("4lw.commands.whitelist", variables.nonEmptyOr("ZOO_4LW_COMMANDS_WHITELIST", "srvr, mntr"));
  }

  private void adminServer() {
    String enabled = variables.nonEmptyOr("ZOO_ENABLE_ADMIN_SERVER", newer ? "no" : "yes");
    set("admin.enableServer", Boolean.toString(isYes(enabled)));
    set("admin.serverPort", variables.nonEmptyOr("ZOO_ADMIN_SERVER_PORT_NUMBER", "8080"));
    if (newer) {
      set("admin.serverAddress", variables.nonEmptyOr("ZOO_ADMIN_SERVER_ADDRESS", "127.0.0.1"));
    } else {
      variables.ignore("ZOO_ADMIN_SERVER_ADDRESS"); // written for the newer ones
    }
  }

  private void metrics(String clientPort) {
    String port = variables.nonEmptyOr("ZOO_PROMETHEUS_METRICS_PORT_NUMBER", "7000");
    if (port.equals(clientPort)) { // checked even if there are no metrics
      throw new ReadingException("client and metrics are bound to the same port " + port);
    }
    if (yes("ZOO_ENABLE_PROMETHEUS_METRICS")) {
      set(
          "metricsProvider.className",
          "org.apache.zookeeper.metrics.prometheus.PrometheusMetricsProvider");
      set("metricsProvider.httpPort", port);
      set("metricsProvider.exportJvmInfo", "true");
    }
  }

  /** Ids stand on all entries or on none; the client port is the same for all, and added here. */
  private void servers(String clientPort) {
    String list = variables.nonEmptyOr("ZOO_SERVERS", "");
    List<String> entries = Shell.words(list.replaceAll("[;, ]", " "));
    boolean withIds = list.contains("::");
    Pattern syntax = Pattern.compile(withIds ? ENTRY + "::\\d+" : ENTRY);
    for (int i = 0; i < entries.size(); i++) {
      String entry = entries.get(i);
      if (!syntax.matcher(entry).matches()) {
        throw new ReadingException(
            "Zookeeper server "
                + entry
                + " should follow the next syntax: host:port:port"
                + (withIds ? "::id" : ""));
      }
      String[] addressAndId = withIds ? entry.split("::") : new String[] {entry, "" + (i + 1)};
      if (addressAndId.length != 2) {
        throw new ReadingException("an IPv6 address with '::' is torn apart: " + entry);
      }
      if (entries.size() > 1) { // a single one is not written
        set("server." + addressAndId[1], addressAndId[0] + ";" + clientPort);
      }
    }
  }

  /** Whether clients must use TLS, in which case the plain port is taken out of the file. */
  private boolean tls() {
    if (yes("ZOO_TLS_QUORUM_ENABLE")) {
      set("sslQuorum", "true");
      set("ssl.quorum.clientAuth", variables.nonEmptyOr("ZOO_TLS_QUORUM_CLIENT_AUTH", "need"));
      stores("ZOO_TLS_QUORUM_", "ssl.quorum.");
    }
    if (!yes("ZOO_TLS_CLIENT_ENABLE")) {
      return false;
    }
    set("ssl.clientAuth", variables.nonEmptyOr("ZOO_TLS_CLIENT_AUTH", "need"));
    set("secureClientPort", variables.nonEmptyOr("ZOO_TLS_PORT_NUMBER", "3181"));
    stores("ZOO_TLS_CLIENT_", "ssl.");
    return true;
  }

  private void stores(String prefix, String keyPrefix) {
    set("serverCnxnFactory", "org.apache.zookeeper.server.NettyServerCnxnFactory");
    for (String store : List.of("keyStore", "trustStore")) {
      String name = prefix + store.toUpperCase(Locale.ROOT);
      String key = keyPrefix + store;
      set(key + ".location", variables.nonEmptyOr(name + "_FILE", ""));
      setIfGiven(key + ".type", name + "_TYPE");
      setIfGiven(key + ".password", name + "_PASSWORD");
      setIfGiven(key + ".passwordPath", name + "_PASSWORD_FILE"); // the same password in the end
    }
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(variables.zkServerArguments());
    String heap = variables.nonEmptyOr("ZOO_HEAP_SIZE", "1024");
    if (!TWO_HEAPS.matcher(variables.or("JVMFLAGS", "")).find()) {
      arguments.add("-Xmx" + heap + "m"); // and the same -Xms; only the maximum is compared
    }
    boolean fips = isYes(variables.nonEmptyOr("ZOO_FIPS_MODE", "yes"));
    arguments.add("-Dzookeeper.fips-mode=" + fips);
    arguments.add("-Dzookeeper.electionPortBindRetry=0");
    return arguments;
  }

  private void setIfGiven(String key, String name) {
    variables
        .find(name)
        .filter(value -> !value.isEmpty())
        .ifPresent(value -> lines.set(key, value));
  }

  private void set(String key, String value) {
    if (value.isEmpty()) {
      throw new ReadingException(key + ": value is required");
    }
    lines.set(key, value);
  }

  private boolean yes(String name) {
    return isYes(variables.or(name, "no"));
  }

  private static boolean isYes(String value) {
    return value.matches("(?i)yes|true|1");
  }
}
