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
      boolean written =
          ensemble.origins().has(id, "ports", "metrics")
              || ensemble.origins().has("ports", "metrics");
      if (server.ports().metrics().isPresent() && written) { // the default port is told above
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
            .help(
                statement.startsWith("workload")
                    ? "write workload pods, or write other targets with --target docker,config"
                    : "remove it for now"));
  }

  /** A name that only a network of containers knows does not lead from one machine to another. */
  public static void partlyGivenHosts(Ensemble ensemble, Diagnostics diagnostics) {
    Server given = null;
    Server other = null;
    for (Server server : ensemble.servers()) {
      given = given == null && server.host().isPresent() ? server : given;
      boolean unclear = ensemble.origins().isUnclear("server " + server.id(), "host");
      other = other == null && server.host().isEmpty() && !unclear ? server : other;
    }
    if (given != null && other != null) {
      String name = ImageDialects.of(ensemble.dialect()).containerHost(ensemble, other);
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.HOSTS_PARTLY_GIVEN,
                  ensemble.origins().of("server " + given.id(), "host"),
                  given.id(),
                  other.id(),
                  name)
              .note(
                  "servers with hosts run in the networks of their machines, which do not know "
                      + name
                      + ": UnknownHostException, again and again")
              .help("write server " + other.id() + " { host NAME }, and so for the others"));
    }
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
              .note(
                  "the image makes zoo.cfg from its variables alone; this would be lost or changed in silence")
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
                .note("docker run --env-file would stop: bufio.Scanner: token too long")
                .help(
                    "give the servers shorter hosts, or mount zoo.cfg: compile with --target config"));
      }
    }
  }
}
