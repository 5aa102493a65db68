package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.schema.config.ConfigKey;
import io.zkdsl.schema.config.ConfigKeys;
import io.zkdsl.schema.value.Entry;
import java.util.Optional;

/**
 * A flag {@code -Dzookeeper.KEY} that {@code zoo.cfg} overrides or that no server reads: keys of
 * the file become that property after the flags were read ({@code
 * QuorumPeerConfig.parseProperties}).
 */
final class DisguisedKeys implements Rule {
  private static final String MARK = "-Dzookeeper.";

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    for (String flag : ensemble.jvmFlags()) {
      int equals = flag.indexOf('=');
      if (!flag.startsWith(MARK) || equals < 0) {
        continue;
      }
      String name = flag.substring(MARK.length(), equals);
      Optional<ConfigKey> key = ConfigKeys.find(name);
      if (key.isEmpty()) {
        continue;
      }
      String why = why(ensemble, name, key.get());
      if (!why.isEmpty()) {
        diagnostics.add(
            Diagnostic.of(DiagnosticCode.DISGUISED_KEY, JvmFlags.place(ensemble, flag), MARK + name)
                .note(why)
                .help(help(name, flag.substring(equals + 1), key.get())));
      }
    }
  }

  private static String why(Ensemble ensemble, String name, ConfigKey key) {
    if (key.place() == ConfigKey.Place.FILE) {
      return "a server reads " + name + " from zoo.cfg alone";
    }
    return isWritten(ensemble, name)
        ? "zoo.cfg has " + name + " too, and wins: it is read after the flags"
        : "";
  }

  private static boolean isWritten(Ensemble ensemble, String name) {
    if (ensemble.config(name).isPresent()) {
      return true;
    }
    for (Entry written : ImageDialects.of(ensemble.dialect()).defaults(ensemble.version())) {
      if (written.key().equals(name)) {
        return true;
      }
    }
    for (Server server : ensemble.servers()) {
      if (name.startsWith("admin.server") && server.ports().admin().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static String help(String name, String value, ConfigKey key) {
    return switch (key.standing()) {
      case OPEN, ADVANCED -> "write config { " + name + " " + value + " }";
      case MANAGED -> "write " + key.remedy();
      case SECRET, REFUSED -> "remove it";
    };
  }
}
