package io.zkdsl.cli;

/**
 * Wrong usage, or a file that cannot be read or written: a message for the user, and exit code 2.
 */
final class CliException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CliException(String message) {
    super(message);
  }

  CliException(String message, Throwable cause) {
    super(message, cause);
  }
}
