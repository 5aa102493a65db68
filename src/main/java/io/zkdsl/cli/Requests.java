package io.zkdsl.cli;

import io.zkdsl.compiler.CompileOptions;
import io.zkdsl.schema.value.TargetName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code compile} and {@code check} read from their options alike. */
final class Requests {
  private Requests() {}

  static CompileOptions options(Arguments arguments) {
    return new CompileOptions(
        targets(arguments), arguments.value(Option.PROFILE), arguments.all(Option.SET));
  }

  /** Each target once, in the order of writing. */
  private static Optional<List<TargetName>> targets(Arguments arguments) {
    List<String> lists = arguments.all(Option.TARGET);
    if (lists.isEmpty()) {
      return Optional.empty();
    }
    List<TargetName> targets = new ArrayList<>();
    String words = "," + String.join(",", lists) + ",";
    for (TargetName name : TargetName.values()) {
      if (words.toLowerCase(Locale.ROOT).contains("," + name + ",")) {
        targets.add(name);
      }
    }
    return Optional.of(targets);
  }

  static List<String> operands(Arguments arguments) {
    if (arguments.operands().isEmpty()) {
      throw new CliException("which file? Name one or more, a folder, or - for the standard input");
    }
    return arguments.operands();
  }
}
