package io.zkdsl.compiler;

import io.zkdsl.analysis.ProjectReader;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.golden.FolderReader;
import io.zkdsl.policy.Baseline;
import io.zkdsl.policy.Policy;
import io.zkdsl.policy.Project;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Options of the command line in the first line of a test case, {@code # options: --profile dev
 * --set size=1}, divided by single blanks. {@code --settings} stands for the settings of a project.
 */
final class Options {
  private static final String MARK = "# options: ";

  private Options() {}

  static CompileOptions of(String text) {
    return text.startsWith(MARK)
        ? read(text.substring(MARK.length(), text.indexOf('\n')).strip())
        : CompileOptions.DEFAULT;
  }

  /** What {@code --settings FILE} and {@code --baseline FILE} decide about the findings. */
  static Policy policy(String text, FolderReader reader) {
    Project project = Project.NONE;
    Optional<Baseline> baseline = Optional.empty();
    if (text.startsWith(MARK)) {
      String[] words = text.substring(MARK.length(), text.indexOf('\n')).strip().split(" ");
      for (int i = 0; i < words.length; i += 2) {
        SourceFile file = reader.read(words[i + 1]).orElse(null);
        switch (words[i]) {
          case "--settings" -> project = ProjectReader.read(file, new Diagnostics());
          case "--baseline" -> baseline = Optional.of(new Baseline(file, UnaryOperator.identity()));
          default -> {}
        }
      }
    }
    return new Policy(project, baseline);
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
        case "--settings", "--baseline" -> {} // see policy
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
