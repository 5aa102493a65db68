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
      diagnostics.add(told(heap, limit.toMebibytes(), ensemble));
    }
  }

  private static Diagnostic told(long heap, long limit, Ensemble ensemble) {
    boolean written = ensemble.origins().has("resources", "heap");
    Diagnostic told =
        Diagnostic.of(
            DiagnosticCode.HEAP_TOO_LARGE,
            ensemble.origins().of("resources", written ? "heap" : "memory"),
            inWords(heap),
            inWords(limit));
    if (written && ensemble.origins().has("resources", "memory")) {
      told = told.related(ensemble.origins().of("resources", "memory"), "the memory limit");
    }
    return told.note(
            "heap "
                + inWords(heap)
                + " of memory limit "
                + inWords(limit)
                + (heap < 1
                    ? " is no heap to run with"
                    : " leaves nothing for threads, buffers and classes")
                + "; the kernel would kill the server: OOMKilled, exit code 137")
        .help(heap < 1 ? "write memory 1Gi" : "write heap 75%");
  }

  private static String inWords(long mebibytes) {
    boolean whole = mebibytes >= 1024 && mebibytes % 1024 == 0;
    return whole ? mebibytes / 1024 + " GiB" : mebibytes + " MiB";
  }
}
