package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.Quantity;
import io.zkdsl.schema.value.Volume;
import io.zkdsl.source.Location;

/**
 * The transaction logs fit their volume: each is allocated in advance, several are kept, and one
 * may grow until the next snapshot (administrator's guide, {@code preAllocSize}, {@code
 * snapSizeLimitInKb} and "Ongoing Data Directory Cleanup").
 */
final class Disk implements Rule {
  private static final long KIBIBYTE = 1024;

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    boolean unclear =
        ensemble.origins().isUnclear("storage") || ensemble.origins().isUnclear("config");
    if (ensemble.storage().ephemeral() || unclear) {
      return;
    }
    checkPurge(ensemble, diagnostics);
    Effective allocated = Effective.of(ensemble, "preAllocSize", 65_536);
    Effective kept = Effective.of(ensemble, "autopurge.snapRetainCount", 3);
    Volume volume = ensemble.storage().log().orElse(ensemble.storage().data());
    Location place = place(ensemble);
    long one = allocated.value() * KIBIBYTE;
    long all = (kept.value() + 1) * one;
    if (volume.size().bytes() <= one) {
      diagnostics.add(
          told(DiagnosticCode.LOG_LARGER_THAN_VOLUME, place, volume, one, allocated)
              .note(
                  "the first write fails: No space left on device, and the server stops with exit code 10")
              .help("write at least " + inMebibytes(2 * all)));
    } else if (volume.size().bytes() < all) {
      diagnostics.add(
          told(DiagnosticCode.LOGS_FILL_VOLUME, place, volume, all, allocated)
              .note(
                  "autopurge keeps "
                      + kept.value()
                      + " snapshots and their logs, and one log is open: "
                      + (kept.value() + 1)
                      + " x "
                      + inMebibytes(one)
                      + " = "
                      + inMebibytes(all)
                      + " before the first snapshot is counted")
              .note("a full volume stops the server: No space left on device")
              .help("write at least " + inMebibytes(2 * all) + ", or a smaller preAllocSize"));
    } else {
      checkGrowth(ensemble, volume, place, diagnostics);
    }
  }

  private static Location place(Ensemble ensemble) {
    return ensemble.origins().of("storage", ensemble.storage().log().isPresent() ? "log" : "data");
  }

  private static Diagnostic told(
      DiagnosticCode code, Location place, Volume volume, long needed, Effective allocated) {
    Diagnostic told = Diagnostic.of(code, place, volume.size(), inMebibytes(needed));
    return allocated.written()
        ? told.related(allocated.place(), "each log is allocated with this")
        : told.note("each log is allocated with preAllocSize 64 MiB before it is written to");
  }

  private static void checkPurge(Ensemble ensemble, Diagnostics diagnostics) {
    Effective interval = Effective.of(ensemble, "autopurge.purgeInterval", 0);
    if (interval.value() == 0 && interval.written()) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.NEVER_PURGED, interval.place())
              .note("snapshots and logs pile up until the volume is full: No space left on device")
              .help("write autopurge.purgeInterval 1h, or leave it out"));
    }
    Effective limit = Effective.of(ensemble, "txnLogSizeLimitInKb", -1);
    Effective allocated = Effective.of(ensemble, "preAllocSize", 65_536);
    if (limit.value() > 0 && limit.value() < 2 * allocated.value()) {
      Diagnostic told =
          Diagnostic.of(
              DiagnosticCode.LOG_LIMIT_SMALL,
              limit.place(),
              inMebibytes(limit.value() * KIBIBYTE),
              inMebibytes(allocated.value() * KIBIBYTE));
      told = allocated.written() ? told.related(allocated.place(), "the step of allocation") : told;
      diagnostics.add(
          told.note("a log would be full right after it was allocated, and most of it stays empty")
              .help(
                  "write at least "
                      + inMebibytes(2 * allocated.value() * KIBIBYTE)
                      + ", or a smaller preAllocSize"));
    }
  }

  /** One log grows to the limit at which a snapshot is made. */
  private static void checkGrowth(
      Ensemble ensemble, Volume volume, Location place, Diagnostics diagnostics) {
    Effective limit = Effective.of(ensemble, "snapSizeLimitInKb", 4_194_304);
    Effective rolled = Effective.of(ensemble, "txnLogSizeLimitInKb", -1);
    long bytes = limit.value() * KIBIBYTE;
    if (!ensemble.version().isAtLeast(3, 6, 0)
        || limit.value() <= 0
        || rolled.value() > 0
        || volume.size().bytes() > bytes) {
      return;
    }
    Diagnostic told =
        Diagnostic.of(DiagnosticCode.LOG_OUTGROWS_VOLUME, place, volume.size(), inMebibytes(bytes));
    told = limit.written() ? told.related(limit.place(), "the limit of one log") : told;
    long quarter = Math.max(64, volume.size().toMebibytes() / 4);
    diagnostics.add(
        told.note(
                "a snapshot is made after about 100000 writes or snapSizeLimitInKb "
                    + inMebibytes(bytes)
                    + "; until then the log only grows")
            .note("large writes fill the volume before: No space left on device")
            .help(
                "write config { snapSizeLimitInKb "
                    + Quantity.mebibytes(quarter)
                    + " }, or a larger volume"));
  }

  private static String inMebibytes(long bytes) {
    return bytes % (1L << 30) == 0 ? (bytes >> 30) + " GiB" : (bytes >> 20) + " MiB";
  }
}
