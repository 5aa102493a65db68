package io.zkdsl.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What is said when the mistake is ours. */
final class BugReport {
  private BugReport() {}

  static String of(Throwable bug, String[] words) {
    StringWriter trace = new StringWriter();
    bug.printStackTrace(new PrintWriter(trace));
    return "zkdsl: this is a bug in zkdsl "
        + CommandLine.VERSION
        + ", not in your files: "
        + bug
        + "\nPlease report it at https://github.com/zkdsl/zkdsl/issues with the description and the lines below.\n"
        + "  command: zkdsl "
        + String.join(" ", words)
        + "\n  java: "
        + System.getProperty("java.runtime.version")
        + "\n  "
        + trace.toString().strip().replace("\n", "\n  ")
        + "\n";
  }
}
