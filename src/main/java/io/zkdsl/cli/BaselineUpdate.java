package io.zkdsl.cli;

import io.zkdsl.compiler.Compiler;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what is found now into the baselines of the descriptions. */
final class BaselineUpdate {
  private final Projects projects;
  private final DiskFiles files;
  private final Compiler compiler;
  private final Terminal terminal;

  BaselineUpdate(Projects projects, DiskFiles files, Compiler compiler, Terminal terminal) {
    this.projects = projects;
    this.files = files;
    this.compiler = compiler;
    this.terminal = terminal;
  }

  /** Gives the exit code: 1 when there are errors, which no baseline can hold. */
  int run(Set<String> paths) {
    Map<String, Set<String>> byBaseline = new LinkedHashMap<>();
    for (String path : paths) {
      Optional<String> baseline = projects.baseline(path);
      if (baseline.isEmpty()) {
        throw new CliException(
            "which baseline? Say --baseline FILE, or write baseline \"FILE\" in zkdsl.zk");
      }
      byBaseline.computeIfAbsent(baseline.get(), any -> new LinkedHashSet<>()).add(path);
    }
    boolean errors = false;
    for (Map.Entry<String, Set<String>> baseline : byBaseline.entrySet()) {
      errors |= update(baseline.getKey(), baseline.getValue());
    }
    return errors ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  private boolean update(String baseline, Set<String> paths) {
    Diagnostics found = new Diagnostics();
    for (String path : paths) {
      found.addAll(compiler.check(files.open(path), Policy.NONE));
    }
    String text = projects.open(baseline).updated(found.sorted(), paths);
    try {
      Files.writeString(Path.of(baseline), text);
    } catch (IOException e) {
      throw new CliException("cannot write " + baseline + ": " + e.getMessage(), e);
    }
    long entries = text.lines().count() - 1;
    terminal.printError(
        "wrote " + baseline + " (" + entries + (entries == 1 ? " finding)\n" : " findings)\n"));
    int errors = errors(found);
    if (errors > 0) {
      terminal.printError(
          errors
              + (errors == 1 ? " error is" : " errors are")
              + " not in it: an error means certain failure\n");
    }
    return errors > 0;
  }

  private static int errors(Diagnostics found) {
    int errors = 0;
    for (Diagnostic diagnostic : found.sorted()) {
      errors += diagnostic.code().mayBeTolerated() ? 0 : 1;
    }
    return errors;
  }
}
