package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.Quantity;

/** The heap is smaller than the memory limit, or the server is killed in the midst of a write. */
final class HeapWithinMemory implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (ensemble.resources().heap().isEmpty() || ensemble.resources().memory().limit().isEmpty()) {
      return;
    }
    Quantity limit = ensemble.resources().memory().limit().get();
    long heap = ensemble.resources().heap().get();
    if (heap >= limit.toMebibytes() || heap < 1) {
      if (ensemble.origins().isUnclear("resources", "heap")
          || ensemble.origins().isUnclear("resources", "memory")) {
        return;
      }
      String written = ensemble.origins().has("resources", "heap") ? "heap" : "memory";
      Diagnostic told =
          Diagnostic.of(
              DiagnosticCode.HEAP_TOO_LARGE,
              ensemble.origins().of("resources", written),
              heap,
              limit.toMebibytes());
      if (written.equals("heap") && ensemble.origins().has("resources", "memory")) {
        told = told.related(ensemble.origins().of("resources", "memory"), "the memory limit");
      }
      diagnostics.add(
          told.note(
                  heap < 1
                      ? "the JVM does not start: Invalid maximum heap size"
                      : "threads, buffers and classes come on top: the kernel kills the server, exit code 137")
              .help(heap < 1 ? "write memory 1Gi" : "write heap 75%"));
    }
  }
}
