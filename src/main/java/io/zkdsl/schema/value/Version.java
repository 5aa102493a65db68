package io.zkdsl.schema.value;

/** A release of ZooKeeper, such as 3.9.5. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {
  /** The newest 3.9 that is known to have an official image. */
  public static final Version NEWEST = new Version(3, 9, 5);

  /**
   * Reads {@code 3.9.5}.
   *
   * @throws IllegalArgumentException when the text is not three numbers with dots
   */
  public static Version parse(String text) {
    int first = text.indexOf('.');
    int second = text.indexOf('.', first + 1);
    if (first < 0 || second < 0) {
      throw new IllegalArgumentException("not a version: " + text);
    }
    return new Version(
        number(text.substring(0, first)),
        number(text.substring(first + 1, second)),
        number(text.substring(second + 1)));
  }

  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      throw new IllegalArgumentException("not a number of a version: " + digits);
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new IllegalArgumentException("not a number of a version: " + digits);
      }
      number = number * 10 + digit;
    }
    return number;
  }

  public boolean isAtLeast(int major, int minor, int patch) {
    return compareTo(new Version(major, minor, patch)) >= 0;
  }

  public boolean isSameLine(Version other) {
    return major == other.major && minor == other.minor;
  }

  @Override
  public int compareTo(Version other) {
    if (major != other.major) {
      return major - other.major;
    }
    return minor != other.minor ? minor - other.minor : patch - other.patch;
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
