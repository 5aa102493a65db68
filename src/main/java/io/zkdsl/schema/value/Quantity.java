package io.zkdsl.schema.value;

/** A number of bytes with the spelling that Kubernetes reads, such as {@code 20Gi}. */
public record Quantity(String text, long bytes) {
  private static final long MEBIBYTE = 1 << 20;

  public static Quantity mebibytes(long count) {
    return new Quantity(count + "Mi", count * MEBIBYTE);
  }

  public static Quantity gibibytes(long count) {
    return new Quantity(count + "Gi", count << 30);
  }

  /** Rounded down. */
  public long toMebibytes() {
    return bytes / MEBIBYTE;
  }

  /** How many bytes a unit has; 0 for an unknown unit. Kubernetes: {@code resource/suffix.go}. */
  public static long factor(String unit) {
    return switch (unit) {
      case "" -> 1L;
      case "k" -> 1_000L;
      case "M" -> 1_000_000L;
      case "G" -> 1_000_000_000L;
      case "T" -> 1_000_000_000_000L;
      case "P" -> 1_000_000_000_000_000L;
      case "Ki" -> 1L << 10;
      case "Mi" -> 1L << 20;
      case "Gi" -> 1L << 30;
      case "Ti" -> 1L << 40;
      case "Pi" -> 1L << 50;
      default -> 0L;
    };
  }

  @Override
  public String toString() {
    return text;
  }
}
