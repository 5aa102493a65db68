package io.zkdsl.schema.config;

/** The units in which one kind of measure is written, as multiples of the smallest. */
final class Scale {
  static final Scale TIME =
      new Scale(
          "a duration",
          "DURATION",
          "the units of a duration are ms, s, m, h and d",
          new String[] {"ms", "s", "m", "h", "d"},
          new long[] {1, 1_000, 60_000, 3_600_000, 86_400_000});

  static final Scale SIZE =
      new Scale(
          "a size",
          "SIZE",
          "the units of a size are Ki, Mi, Gi, Ti (steps of 1024) and k, M, G, T (steps of 1000)",
          new String[] {"Ki", "Mi", "Gi", "Ti", "k", "M", "G", "T"},
          new long[] {
            1L << 10,
            1L << 20,
            1L << 30,
            1L << 40,
            1_000,
            1_000_000,
            1_000_000_000,
            1_000_000_000_000L
          });

  final String noun;
  final String placeholder;
  final String unitsInWords;
  private final String[] units;
  private final long[] factors;

  private Scale(
      String noun, String placeholder, String unitsInWords, String[] units, long[] factors) {
    this.noun = noun;
    this.placeholder = placeholder;
    this.unitsInWords = unitsInWords;
    this.units = units;
    this.factors = factors;
  }

  /** How many of the smallest unit one of this unit is; 0 when there is no such unit. */
  long factor(String unit) {
    for (int i = 0; i < units.length; i++) {
      if (units[i].equals(unit)) {
        return factors[i];
      }
    }
    return 0;
  }
}
