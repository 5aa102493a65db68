package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.schema.config.ConfigKeys;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.Role;
import java.util.List;

/**
 * Keys that only matter together with something else; alone they are read and never looked at
 * (administrator's guide, at each key).
 */
final class CompanionKeys implements Rule {
  /**
   * @param keys a key, or what keys begin with when it ends in a dot or an underscore
   */
  private record Companion(String keys, Switch needed, String why, String remedy) {
    boolean isAbout(String key) {
      boolean prefix = keys.endsWith(".") || keys.endsWith("_");
      return prefix ? key.startsWith(keys) && !needed.isKey(key) : key.equals(keys);
    }
  }

  /** What must be switched on. */
  private record Switch(String key, String value) {
    static final Switch ADMIN = new Switch("", "admin");
    static final Switch OBSERVERS = new Switch("", "observers");
    static final Switch TLS_OF_CLIENTS = new Switch("", "client");
    static final Switch TLS_OF_QUORUM = new Switch("", "quorum");
    static final Switch METRICS = new Switch("", "metrics");
    static final Switch NEVER = new Switch("", "never");

    boolean isKey(String other) {
      return key.equals(other);
    }

    boolean isOn(Ensemble ensemble) {
      return switch (value) {
        case "admin" -> hasAdmin(ensemble);
        case "observers" -> ensemble.count(Role.OBSERVER) > 0;
        case "client", "quorum" -> ensemble.origins().has("tls", value);
        case "metrics" -> ensemble.requested().contains("metrics");
        case "never" -> false;
        case "positive" -> Effective.of(ensemble, key, 0).value() > 0;
        default -> ensemble.config(key).orElse("").equals(value);
      };
    }

    private static boolean hasAdmin(Ensemble ensemble) {
      for (Server server : ensemble.servers()) {
        if (server.ports().admin().isPresent()) {
          return true;
        }
      }
      return false;
    }
  }

  private static final String NO_TLS = "clients connect without TLS, by NIO";

  private static final List<Companion> ALL =
      List.of(
          new Companion(
              "localSessionsUpgradingEnabled",
              new Switch("localSessionsEnabled", "true"),
              "there are no local sessions",
              "write localSessionsEnabled true as well"),
          new Companion(
              "jvm.pause.",
              new Switch("jvm.pause.monitor", "true"),
              "the pause monitor is off",
              "write jvm.pause.monitor true as well"),
          new Companion(
              "admin.", Switch.ADMIN, "the AdminServer is off", "write ports { admin 8080 }"),
          new Companion(
              "netty.", Switch.TLS_OF_CLIENTS, NO_TLS, "leave it out until tls { client } is used"),
          new Companion(
              "ssl.quorum.",
              Switch.TLS_OF_QUORUM,
              "servers talk to each other without TLS",
              "write tls { quorum secret NAME }"),
          new Companion(
              "sslQuorumReloadCertFiles",
              Switch.TLS_OF_QUORUM,
              "servers talk to each other without TLS",
              "write tls { quorum secret NAME }"),
          new Companion(
              "client.certReload",
              Switch.TLS_OF_CLIENTS,
              "clients connect without TLS",
              "write tls { client secret NAME }"),
          new Companion(
              "metricsProvider.",
              Switch.METRICS,
              "no metrics are provided",
              "write metrics prometheus"),
          new Companion(
              "audit.impl.class",
              new Switch("audit.enable", "true"),
              "there is no audit log",
              "write audit.enable true as well"),
          new Companion(
              "messageTracker.BufferSize",
              new Switch("messageTracker.Enabled", "true"),
              "messages are not tracked",
              "write messageTracker.Enabled true as well"),
          new Companion(
              "pathStats.",
              new Switch("pathStats.enabled", "true"),
              "no statistics of paths are kept",
              "write pathStats.enabled true as well"),
          new Companion(
              "connection_throttle_",
              new Switch("connection_throttle_tokens", "positive"),
              "connections are not throttled",
              "write connection_throttle_tokens with a number above 0 as well"),
          new Companion(
              "request_throttle_stall_time",
              new Switch("request_throttle_max_requests", "positive"),
              "requests are not throttled",
              "write request_throttle_max_requests with a number above 0 as well"),
          new Companion(
              "request_throttle_drop_stale",
              new Switch("request_throttle_max_requests", "positive"),
              "requests are not throttled",
              "write request_throttle_max_requests with a number above 0 as well"),
          new Companion(
              "observerMasterPort",
              Switch.OBSERVERS,
              "there are no observers",
              "write observers N, or leave it out"),
          new Companion("observer.", Switch.OBSERVERS, "there are no observers", "leave it out"),
          new Companion(
              "observerMaster.sizeLimit",
              new Switch("observerMasterPort", "positive"),
              "followers serve no observers",
              "write observerMasterPort as well"),
          new Companion(
              "multiAddress.",
              Switch.NEVER,
              "every server has one host in a description",
              "leave it out; it also changes the protocol between servers"));

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (ensemble.origins().isUnclear("config")) {
      return;
    }
    for (Entry entry : ensemble.config()) {
      boolean known =
          ConfigKeys.find(entry.key()).orElseThrow().since().includes(ensemble.version());
      Companion companion = known ? companion(entry.key()) : null;
      if (companion != null && !companion.needed().isOn(ensemble) && isClear(ensemble)) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.KEY_WITHOUT_ITS_SWITCH,
                    ensemble.origins().ofName("config", entry.key()),
                    entry.key(),
                    companion.why())
                .note("a server takes the line without a word, and nothing happens")
                .help(companion.remedy()));
      }
    }
  }

  private static boolean isClear(Ensemble ensemble) {
    for (String statement : List.of("ports", "tls", "metrics", "observers", "server", "size")) {
      if (ensemble.origins().isUnclear(statement)) {
        return false;
      }
    }
    return true;
  }

  private static Companion companion(String key) {
    for (Companion companion : ALL) {
      if (companion.isAbout(key)) {
        return companion;
      }
    }
    return null;
  }
}
