package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.TargetName;

/** The longest host name of an ensemble on Kubernetes fits into DNS. */
final class NameLengths implements Rule {
  private static final int LONGEST = 253;

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (!ensemble.isFor(TargetName.KUBERNETES)) {
      return;
    }
    if (ensemble.namespace().isEmpty()) {
      return;
    }
    String host =
        ensemble.name()
            + "-election-"
            + largestId(ensemble)
            + "."
            + ensemble.namespace().get()
            + ".svc."
            + ensemble.domain();
    if (host.length() > LONGEST) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.NAME_TOO_LONG,
                  ensemble.origins().of("domain"),
                  host,
                  host.length(),
                  LONGEST,
                  "DNS")
              .note(
                  "no resolver would find it, and each server would stop with exit code 14: Unresolved address")
              .help("shorten the domain by " + (host.length() - LONGEST)));
    }
  }

  private static int largestId(Ensemble ensemble) {
    int largest = 0;
    for (Server server : ensemble.servers()) {
      largest = Math.max(largest, server.id());
    }
    return largest;
  }
}
