package io.zkdsl.schema.config;

/** The numbers that a key takes, both ends included. */
record NumberRange(long min, long max) {
  private static final long LARGEST_INT = Integer.MAX_VALUE;

  /** One less than the largest, which stands for "too many digits". */
  private static final long LARGEST_LONG = Long.MAX_VALUE - 1;

  /** From a number up to all that a Java {@code int} holds. */
  static NumberRange intFrom(long min) {
    return new NumberRange(min, LARGEST_INT);
  }

  /** From a number up to all that a Java {@code long} holds. */
  static NumberRange longFrom(long min) {
    return new NumberRange(min, LARGEST_LONG);
  }

  boolean contains(long number) {
    return number >= min && number <= max;
  }

  /**
   * Whether a number is too large for a reason that no label tells: it does not fit ZooKeeper's
   * variable.
   */
  boolean overflows(long number) {
    return number > max && isOpenAbove();
  }

  /** What follows "3000000000 is" where that number {@link #overflows}. */
  String tooLarge() {
    return "more than the " + max + " that ZooKeeper can hold";
  }

  /** What follows the noun in a label. */
  String inWords() {
    return isOpenAbove() ? "of at least " + min : "(" + min + "-" + max + ")";
  }

  private boolean isOpenAbove() {
    return max >= LARGEST_INT;
  }
}
