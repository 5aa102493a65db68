package io.zkdsl.schema;

/**
 * One place for a value in a statement.
 *
 * @param name what the reference page calls it; for {@link Kind#WORD} and {@link Kind#OPTION} the
 *     word itself
 */
public record Parameter(String name, ValueType<?> type, Kind kind) {
  /** How a place is filled. */
  public enum Kind {
    /** One value. */
    REQUIRED,
    /** One value or none; only the last place can be optional. */
    OPTIONAL,
    /** One value or more; only the last place can be repeated. */
    REPEATED,
    /** A fixed word that makes the statement read well, such as {@code as}. */
    WORD,
    /**
     * A word and a value, or nothing, such as {@code class fast}; options stand last, in any order.
     */
    OPTION
  }

  /** As it stands in the reference: {@code PORT}, {@code as}, {@code [class NAME]}. */
  public String outline() {
    return switch (kind) {
      case REQUIRED -> type.placeholder();
      case OPTIONAL -> "[" + type.placeholder() + "]";
      case REPEATED -> type.placeholder() + "…";
      case WORD -> name;
      case OPTION -> "[" + name + " " + type.placeholder() + "]";
    };
  }
}
