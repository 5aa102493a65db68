package io.zkdsl.schema.config;

/**
 * The unit in which ZooKeeper counts a duration or a size. Each key has one; the user may write
 * another.
 *
 * @param factor this unit as a multiple of the scale's smallest
 * @param one its name after "at least 1"
 * @param many its name after any other number
 * @param example a value as users write it
 */
record KeyUnit(Scale scale, long factor, String one, String many, String example) {
  static final KeyUnit MILLISECONDS = new KeyUnit(Scale.TIME, 1, "ms", "ms", "2s");
  static final KeyUnit SECONDS = new KeyUnit(Scale.TIME, 1_000, "second", "seconds", "10m");
  static final KeyUnit MINUTES = new KeyUnit(Scale.TIME, 60_000, "minute", "minutes", "5m");
  static final KeyUnit HOURS = new KeyUnit(Scale.TIME, 3_600_000, "hour", "hours", "12h");
  static final KeyUnit BYTES = new KeyUnit(Scale.SIZE, 1, "byte", "bytes", "1Mi");
  static final KeyUnit KIBIBYTES = new KeyUnit(Scale.SIZE, 1_024, "KiB", "KiB", "64Mi");

  /** {@code 1 hour}, {@code 32 bytes}. */
  String amount(long number) {
    return number + " " + (number == 1 ? one : many);
  }
}
