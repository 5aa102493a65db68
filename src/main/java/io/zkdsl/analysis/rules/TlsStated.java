package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.schema.config.ConfigKey;
import io.zkdsl.schema.config.ConfigKeys;
import java.util.List;

/**
 * TLS is known to the version, and has certificates ({@code QuorumPeerConfig}, {@code X509Util}).
 */
final class TlsStated implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    since(ensemble, "tls", "quorum", "sslQuorum", diagnostics);
    since(ensemble, "tls", "client", "secureClientPort", diagnostics);
    since(ensemble, "auth", "quorum", "quorum.auth.enableSasl", diagnostics);
    if (ensemble.requested().contains("metrics")) {
      since(ensemble, "metrics", "", "metricsProvider.className", diagnostics);
    }
    for (Server server : ensemble.servers()) {
      boolean certain = !ensemble.origins().isUnclear("tls");
      if (server.ports().secure().isPresent()
          && certain
          && !ensemble.origins().has("tls", "client")) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.SECURE_PORT_WITHOUT_TLS,
                    ensemble.origins().of("server " + server.id(), "ports", "secure"),
                    server.ports().secure().get())
                .note(
                    "the server starts, and every handshake fails: Keystore is required for SSL server")
                .help("write tls { client secret NAME }, or leave the port out"));
      }
    }
  }

  private static void since(
      Ensemble ensemble, String block, String statement, String key, Diagnostics diagnostics) {
    String[] path = statement.isEmpty() ? new String[] {block} : new String[] {block, statement};
    if (!ensemble.origins().has(path) || ensemble.origins().isUnclear("version")) {
      return; // before the keys are loaded, which costs a start that does not need them
    }
    ConfigKey known = ConfigKeys.find(key).orElseThrow();
    if (known.since().includes(ensemble.version())) {
      return;
    }
    Diagnostic told =
        Diagnostic.of(
            DiagnosticCode.NOT_IN_VERSION,
            ensemble.origins().ofName(path),
            ensemble.version(),
            String.join(" ", List.of(path)));
    if (ensemble.origins().has("version")) {
      told = told.related(ensemble.origins().of("version"), "the version");
    }
    diagnostics.add(
        told.note(
                "it came with "
                    + known.since()
                    + "; before, a server takes the key in silence and talks in the clear")
            .help("use a newer version"));
  }
}
