package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/** The longest host name of an ensemble on Kubernetes fits into DNS. */
final class NameLengths implements Rule {
  private static final int LONGEST = 253;

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (ensemble.namespace().isEmpty()) {
      return;
    }
    String host =
        ensemble.name()
            + "-election-255."
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
              .note("no other server could resolve it: UnknownHostException, and no quorum forms")
              .help("shorten the domain"));
    }
  }
}
