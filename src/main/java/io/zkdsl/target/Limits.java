package io.zkdsl.target;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.runtime.ServerConfig;
import io.zkdsl.runtime.Variables;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.TargetName;

/**
 * What targets tell of alike: statements that none of them writes yet, and what variables cannot
 * carry.
 */
public final class Limits {
  private Limits() {}

  /** Told in the same words by every target, so that it is told once. */
  public static void unwritten(Ensemble ensemble, Diagnostics diagnostics) {
    for (String statement : ensemble.requested()) {
      tell("no target can", statement, diagnostics, ensemble, statement);
    }
    for (Server server : ensemble.servers()) {
      String id = "server " + server.id();
      if (server.ports().secure().isPresent()) {
        tell("no target can", "ports { secure }", diagnostics, ensemble, id, "ports", "secure");
      }
      if (server.ports().metrics().isPresent()) {
        tell("no target can", "ports { metrics }", diagnostics, ensemble, id, "ports", "metrics");
      }
    }
  }

  /** What one target does not write, while others do or need not. */
  public static void unwritten(
      TargetName target,
      String statement,
      Diagnostics diagnostics,
      Ensemble ensemble,
      String... origin) {
    tell("target " + target + " cannot", statement, diagnostics, ensemble, origin);
  }

  private static void tell(
      String who, String statement, Diagnostics diagnostics, Ensemble ensemble, String... origin) {
    diagnostics.add(
        Diagnostic.of(
                DiagnosticCode.TARGET_CANNOT_EMIT, ensemble.origins().of(origin), who, statement)
            .note(
                "it is understood and checked, but leaving it out in silence would be worse than refusing it")
            .help("remove it for now"));
  }

  public static void variables(ServerConfig config, Diagnostics diagnostics) {
    Ensemble ensemble = config.ensemble();
    Variables variables = ImageDialects.of(ensemble.dialect()).variables(config);
    for (Variables.Refusal refusal : variables.refusals()) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.DIALECT_CANNOT_CARRY,
                  ensemble.origins().of(refusal.origin().toArray(new String[0])),
                  ensemble.dialect(),
                  refusal.what())
              .help(refusal.remedy()));
    }
    for (Entry variable : variables.all()) {
      int length = variable.key().length() + 1 + variable.value().length();
      if (length > Variables.LONGEST_LINE) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.LINE_TOO_LONG,
                    ensemble.origins().of("size"),
                    variable.key(),
                    length,
                    Variables.LONGEST_LINE,
                    "an env file")
                .help(
                    "give the servers shorter hosts, or mount zoo.cfg: compile with --target config"));
      }
    }
  }
}
