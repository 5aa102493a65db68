package io.zkdsl.cli;

import java.util.List;

/**
 * An option of a command.
 *
 * @param name with its dashes
 * @param shortName with its dash, or empty
 * @param value what follows it, such as {@code DIR}; empty when nothing does
 * @param choices the values to choose from; empty when any will do
 */
record Option(String name, String shortName, String value, List<String> choices, String doc) {
  static final Option PROFILE = valued("--profile", "NAME", "lay this profile over the ensembles");
  static final Option SET =
      valued("--set", "NAME=VALUE", "override a statement, such as size=5 or config.tickTime=2s");
  static final Option TARGET =
      new Option(
          "--target",
          "",
          "LIST",
          List.of("docker", "config", "kubernetes"),
          "what to write, with commas; else as the description says");
  static final Option COLOR =
      new Option("--color", "", "WHEN", List.of("auto", "always", "never"), "colour the findings");
  static final Option FORMAT =
      new Option(
          "--format",
          "",
          "FORMAT",
          List.of("text", "short", "json", "sarif", "github", "gitlab", "checkstyle", "junit"),
          "how findings are printed");

  static Option valued(String name, String value, String doc) {
    return new Option(name, "", value, List.of(), doc);
  }

  static Option flag(String name, String doc) {
    return new Option(name, "", "", List.of(), doc);
  }

  boolean takesValue() {
    return !value.isEmpty();
  }

  boolean isNamed(String text) {
    return name.equals(text) || !shortName.isEmpty() && shortName.equals(text);
  }
}
