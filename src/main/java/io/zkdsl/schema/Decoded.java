package io.zkdsl.schema;

/**
 * What became of a text: a value, or the reason why there is none.
 *
 * @param value the value; null only when there is a reason
 * @param reason why the text is no such value, as a note to the user; empty when the type's label
 *     says it all; null when there is a value
 */
public record Decoded<T>(T value, String reason) {
  public static <T> Decoded<T> of(T value) {
    return new Decoded<>(value, null);
  }

  /** Not such a value, for a reason that the type's label already gives. */
  public static <T> Decoded<T> refused() {
    return new Decoded<>(null, "");
  }

  /** Not such a value, for a reason that the label does not give. */
  public static <T> Decoded<T> refused(String reason) {
    return new Decoded<>(null, reason);
  }

  public boolean isRefused() {
    return reason != null;
  }
}
