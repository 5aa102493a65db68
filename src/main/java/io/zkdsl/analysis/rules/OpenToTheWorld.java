package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Exposure;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.ServiceType;

/**
 * A load balancer lets in whom it is told to; the client port asks nobody who they are
 * (administrator's guide, "Communication using the Netty framework" and "Access control").
 */
final class OpenToTheWorld implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    check(ensemble, "expose client", ensemble.client(), diagnostics);
    if (ensemble.each().isPresent()) {
      check(ensemble, "expose servers", ensemble.each().get(), diagnostics);
    }
  }

  private static void check(
      Ensemble ensemble, String statement, Exposure exposure, Diagnostics diagnostics) {
    if (exposure.type() != ServiceType.LOAD_BALANCER
        || !exposure.sourceRanges().isEmpty()
        || isInternal(exposure)
        || ensemble.origins().isUnclear(statement)) {
      return;
    }
    diagnostics.add(
        Diagnostic.of(DiagnosticCode.OPEN_TO_THE_WORLD, ensemble.origins().of(statement), statement)
            .note(
                "most providers give a LoadBalancer a public address, and ZooKeeper asks clients for no password unless told to")
            .note(
                "anybody who finds the port can read, change and delete every node without an access control list")
            .help(
                "write from 10.0.0.0/8 in its block, or the annotation of your provider for internal load balancers"));
  }

  private static boolean isInternal(Exposure exposure) {
    for (Entry annotation : exposure.annotations()) {
      boolean named = annotation.key().contains("internal") || annotation.key().contains("scheme");
      boolean valued = annotation.value().equalsIgnoreCase("internal");
      if (named || valued) {
        return true;
      }
    }
    return false;
  }
}
