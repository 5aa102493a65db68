package io.zkdsl.reality;

import java.util.List;

/**
 * One mistake, what a real server does with it, and the control: mended, it works, so that the
 * first half cannot be true for a foreign reason.
 *
 * @param rules the rules it shows, by their ids, divided by blanks
 * @param mistake what a person did
 * @param written the same mistake in a description
 */
record Case(String rules, String mistake, Trial wrong, Trial right, Written written) {
  List<String> ruleIds() {
    return List.of(rules.split(" "));
  }

  String name() {
    return rules + ": " + mistake;
  }

  /** What is prepared, and what must come of it. */
  record Trial(Setup setup, Outcome outcome) {}

  /**
   * How a description would make the mistake.
   *
   * @param description empty where there is not even a way to try
   * @param never why it cannot be written, or empty
   */
  record Written(String description, String never) {
    static Written written(String description) {
      return new Written(description, "");
    }

    static Written cannotBeWritten(String reason) {
      return new Written("", reason);
    }

    /** A description that tries; zkdsl refuses it. */
    static Written cannotBeWritten(String reason, String description) {
      return new Written(description, reason);
    }
  }
}
