package io.zkdsl.analysis.rules;

/** Milliseconds as people say them. */
final class Time {
  private Time() {}

  static String text(long milliseconds) {
    if (milliseconds % 1000 != 0 || milliseconds == 0) {
      return milliseconds + " ms";
    }
    return milliseconds / 1000 + " s";
  }
}
