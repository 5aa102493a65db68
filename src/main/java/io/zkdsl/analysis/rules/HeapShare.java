package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.Quantity;

/**
 * A quarter of the memory is left beside the heap (administrator's guide, "Things to Avoid": a heap
 * of 3G for a machine of 4G).
 */
final class HeapShare implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (!ensemble.origins().has("resources", "heap")
        || ensemble.resources().heap().isEmpty()
        || ensemble.resources().memory().limit().isEmpty()
        || ensemble.origins().isUnclear("resources")) {
      return;
    }
    Quantity limit = ensemble.resources().memory().limit().get();
    long heap = ensemble.resources().heap().get();
    long memory = limit.toMebibytes();
    if (heap >= memory || heap < 1 || heap * 4 <= memory * 3) {
      return; // as large as the limit is an error of its own
    }
    Diagnostic told =
        Diagnostic.of(
            DiagnosticCode.HEAP_SHARE,
            ensemble.origins().of("resources", "heap"),
            memory - heap,
            memory);
    if (ensemble.origins().has("resources", "memory")) {
      told = told.related(ensemble.origins().of("resources", "memory"), "the memory limit");
    }
    diagnostics.add(
        told.note(
                "heap "
                    + heap
                    + " MiB of "
                    + memory
                    + " MiB = "
                    + heap * 100 / memory
                    + " %; threads, buffers, classes and the collector need a quarter")
            .note(
                "under load the kernel kills the server in the midst of a write: OOMKilled, exit code 137")
            .help("write heap 75%"));
  }
}
