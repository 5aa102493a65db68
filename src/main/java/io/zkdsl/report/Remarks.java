package io.zkdsl.report;

import io.zkdsl.diagnostic.Diagnostic;

/** A finding's message with its notes and its help, each on a line of its own. */
final class Remarks {
  private Remarks() {}

  static String of(Diagnostic diagnostic) {
    StringBuilder text = new StringBuilder(diagnostic.message());
    for (String note : diagnostic.notes()) {
      text.append("\nnote: ").append(note);
    }
    if (diagnostic.help().isPresent()) {
      text.append("\nhelp: ").append(diagnostic.help().get());
    }
    return text.toString();
  }
}
