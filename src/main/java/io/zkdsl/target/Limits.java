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

  public static void unwritten(TargetName target, Ensemble ensemble, Diagnostics diagnostics) {
    for (String statement : ensemble.requested()) {
      unwritten(target, statement, diagnostics, ensemble, statement);
    }
    for (Server server : ensemble.servers()) {
      if (server.ports().secure().isPresent()) {
        unwritten(
            target,
            "ports { secure }",
            diagnostics,
            ensemble,
            "server " + server.id(),
            "ports",
            "secure");
      }
      if (server.ports().metrics().isPresent()) {
        unwritten(
            target,
            "ports { metrics }",
            diagnostics,
            ensemble,
            "server " + server.id(),
            "ports",
            "metrics");
      }
    }
  }

  public static void unwritten(
      TargetName target,
      String statement,
      Diagnostics diagnostics,
      Ensemble ensemble,
      String... origin) {
    diagnostics.add(
        Diagnostic.of(
                DiagnosticCode.TARGET_CANNOT_EMIT, ensemble.origins().of(origin), target, statement)
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
