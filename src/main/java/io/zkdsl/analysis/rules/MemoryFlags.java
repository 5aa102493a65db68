package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/**
 * Flags of the Java virtual machine that do nothing as they are written: the heap is always given
 * as {@code -Xmx} ({@code bin/zkEnv.sh}), and {@code jute.maxbuffer} takes a bare number ({@code
 * BinaryInputArchive}, {@code Integer.getInteger}).
 */
final class MemoryFlags implements Rule {
  private static final String BUFFER = "-Djute.maxbuffer=";

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    for (String flag : ensemble.jvmFlags()) {
      if (flag.startsWith("-XX:MaxRAMPercentage") || flag.startsWith("-XX:MaxHeapSize")) {
        diagnostics.add(
            Diagnostic.of(DiagnosticCode.HEAP_FLAG, JvmFlags.place(ensemble, flag), flag)
                .note(
                    "the heap is passed on as -Xmx, which decides over it: "
                        + ensemble.resources().heap().orElse(1000L)
                        + " MiB")
                .help("write resources { heap 75% }, a share of the memory limit"));
      } else if (flag.startsWith(BUFFER) && !isNumber(flag.substring(BUFFER.length()))) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.BUFFER_FLAG,
                    JvmFlags.place(ensemble, flag),
                    flag.substring(BUFFER.length()))
                .note("a server falls back to 1048575 bytes without a word")
                .help("write -Djute.maxbuffer=4194304 for 4 MiB, on the clients as well"));
      }
    }
  }

  /** Decimal or hexadecimal, as {@code Integer.decode} takes it. */
  private static boolean isNumber(String text) {
    try {
      return Integer.decode(text) > 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
