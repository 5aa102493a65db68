package io.zkdsl.cli;

/** What a run tells its caller. */
final class ExitCode {
  static final int FINE = 0;

  /** Something is wrong with a description, or with committed output. */
  static final int FINDINGS = 1;

  /** Wrong usage, or a file that cannot be read or written. */
  static final int USAGE = 2;

  /** A mistake of ours. */
  static final int OUR_BUG = 3;

  private ExitCode() {}
}
