package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/**
 * All large requests at once fit the heap (administrator's guide, {@code largeRequestMaxBytes}).
 */
final class LargeRequests implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Effective most = Effective.of(ensemble, "largeRequestMaxBytes", 104_857_600);
    boolean unclear =
        ensemble.origins().isUnclear("resources") || ensemble.origins().isUnclear("config");
    if (!most.written() || ensemble.resources().heap().isEmpty() || unclear) {
      return;
    }
    long heap = ensemble.resources().heap().get() << 20;
    if (heap > 0 && most.value() >= heap) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.LARGE_REQUESTS,
                  most.place(),
                  most.value() >> 20,
                  ensemble.resources().heap().get())
              .related(ensemble.origins().of("resources", "heap"), "from here the heap follows")
              .note(
                  "the limit is there to keep them off the heap: a server ends with OutOfMemoryError")
              .help("write a tenth of the heap"));
    }
  }
}
