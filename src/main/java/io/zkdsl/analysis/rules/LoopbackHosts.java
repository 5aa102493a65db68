package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.Address;
import io.zkdsl.schema.value.TargetName;
import java.util.Optional;

/**
 * A loopback address leads each server back to itself (administrator's guide, "Clustered setup":
 * every server must know the others). All servers of one machine may use it, but no pods.
 */
final class LoopbackHosts implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Optional<Server> loopback = first(ensemble, true);
    if (loopback.isEmpty() || ensemble.isStandalone()) {
      return;
    }
    Optional<Server> elsewhere = first(ensemble, false);
    boolean pods =
        ensemble.targets().contains(TargetName.KUBERNETES)
            && !ensemble.origins().isUnclear("targets");
    String id = "server " + loopback.get().id();
    String host = loopback.get().host().orElseThrow();
    Diagnostic told =
        Diagnostic.of(
            DiagnosticCode.LOOPBACK_HOST,
            ensemble.origins().of(id, "host"),
            host,
            loopback.get().id());
    if (elsewhere.isPresent()) {
      diagnostics.add(
          told.related(
                  ensemble.origins().of("server " + elsewhere.get().id(), "host"),
                  "from here it does not lead there")
              .note(
                  "the others would look for it on their own machines, and log: Cannot open channel to "
                      + loopback.get().id())
              .help("write the host under which the others reach server " + loopback.get().id()));
    } else if (pods && !isPartlyGiven(ensemble)) {
      diagnostics.add(
          told.note(
                  "a pod has an address of its own, so no server would reach another, and none would be elected")
              .help("write targets docker config, which can share one machine"));
    }
  }

  private static Optional<Server> first(Ensemble ensemble, boolean loopback) {
    for (Server server : ensemble.servers()) {
      if (server.host().isPresent() && Address.isLoopback(server.host().get()) == loopback) {
        return Optional.of(server);
      }
    }
    return Optional.empty();
  }

  /** Which is a finding of its own. */
  private static boolean isPartlyGiven(Ensemble ensemble) {
    for (Server server : ensemble.servers()) {
      if (server.host().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
