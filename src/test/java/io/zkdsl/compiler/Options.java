package io.zkdsl.compiler;

import io.zkdsl.schema.value.TargetName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Options of the command line in the first line of a test case, {@code # options: --profile dev
 * --set size=1}, divided by single blanks.
 */
final class Options {
  private static final String MARK = "# options: ";

  private Options() {}

  static CompileOptions of(String text) {
    return text.startsWith(MARK)
        ? read(text.substring(MARK.length(), text.indexOf('\n')).strip())
        : CompileOptions.DEFAULT;
  }

  private static CompileOptions read(String line) {
    Optional<List<TargetName>> targets = Optional.empty();
    Optional<String> profile = Optional.empty();
    List<String> overrides = new ArrayList<>();
    String[] words = line.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      String value = words[i + 1];
      switch (words[i]) {
        case "--target" -> targets = Optional.of(targets(value));
        case "--profile" -> profile = Optional.of(value);
        case "--set" -> overrides.add(value);
        default -> throw new IllegalArgumentException(words[i]);
      }
    }
    return new CompileOptions(targets, profile, overrides);
  }

  private static List<TargetName> targets(String value) {
    List<TargetName> targets = new ArrayList<>();
    for (String word : value.split(",")) {
      for (TargetName target : TargetName.values()) {
        if (target.toString().equals(word)) {
          targets.add(target);
        }
      }
    }
    return targets;
  }
}
