package io.zkdsl.cli;

import io.zkdsl.compiler.Compiler;
import io.zkdsl.compiler.Repair;
import io.zkdsl.compiler.Repair.Repaired;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.Severity;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.policy.Policy;
import io.zkdsl.policy.Project;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells everything that is wrong with descriptions, and writes nothing but repairs. */
final class CheckCommand implements Command {
  private static final String NEVER = "never";

  private static final Option FAIL_ON =
      new Option(
          "--fail-on",
          "",
          "SEVERITY",
          List.of("error", "warning", "note", NEVER),
          "from which severity on to exit with 1");
  private static final Option FIX =
      Option.flag("--fix", "make the mechanical repairs in the files");
  private static final Option WITH_IMPORTERS =
      Option.flag(
          "--with-importers", "check the descriptions of the project that import these, too");
  private static final Option BASELINE =
      Option.valued("--baseline", "FILE", "do not tell the findings that this file knows");
  private static final Option UPDATE_BASELINE =
      Option.flag("--update-baseline", "let the baseline know what is found now, but for errors");

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String summary() {
    return "Tells everything that is wrong with descriptions";
  }

  @Override
  public String operands() {
    return "FILE…";
  }

  @Override
  public List<Option> options() {
    return List.of(
        Option.FORMAT,
        FAIL_ON,
        FIX,
        WITH_IMPORTERS,
        BASELINE,
        UPDATE_BASELINE,
        Option.PROFILE,
        Option.SET,
        Option.TARGET,
        Option.COLOR);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    DiskFiles files = new DiskFiles(terminal.in());
    Compiler compiler = new Compiler(Requests.options(arguments), files, new TemplateRenderer());
    Projects projects = new Projects(files, arguments.value(BASELINE));
    Set<String> paths = files.expand(Requests.operands(arguments));
    if (arguments.has(WITH_IMPORTERS)) {
      paths = new Importers(files).with(paths);
    }
    if (arguments.has(UPDATE_BASELINE)) {
      return new BaselineUpdate(projects, files, compiler, terminal).run(paths);
    }
    Diagnostics found = new Diagnostics();
    boolean failed = false;
    for (String path : paths) {
      Policy policy = projects.policy(path);
      if (arguments.has(FIX)) {
        fix(path, files, compiler, policy, terminal);
      }
      List<Diagnostic> told = compiler.check(files.open(path), policy);
      failed |= isFailure(told, failOn(arguments, policy.project()));
      found.addAll(told);
    }
    List<Diagnostic> decisions = projects.findings();
    found.addAll(decisions);
    found.addAll(projects.stale(paths));
    failed |= isFailure(decisions, failOn(arguments, Project.NONE));
    terminal.print(new FindingsPrinter(arguments, terminal).print(found.sorted(), paths));
    return failed ? ExitCode.FINDINGS : ExitCode.FINE;
  }

  /** From which severity on a run has failed; empty when it never does. */
  private static Optional<Severity> failOn(Arguments arguments, Project project) {
    String word = arguments.value(FAIL_ON).orElse("");
    if (word.equals(NEVER)) {
      return Optional.empty();
    }
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(word)) {
        return Optional.of(severity);
      }
    }
    return Optional.of(project.failOn().orElse(Severity.ERROR));
  }

  private static boolean isFailure(List<Diagnostic> told, Optional<Severity> failOn) {
    for (Diagnostic diagnostic : told) {
      if (failOn.isPresent() && diagnostic.severity().isAtLeast(failOn.get())) {
        return true;
      }
    }
    return false;
  }

  private static void fix(
      String path, DiskFiles files, Compiler compiler, Policy policy, Terminal terminal) {
    if (path.equals("-")) {
      throw new CliException("--fix needs a file to write to, not the standard input");
    }
    Repaired repaired = new Repair(compiler, policy).repair(files.open(path));
    int made = repaired.made();
    if (made > 0) {
      RepairedFile.write(path, repaired.file().text());
      terminal.printError(
          "repaired " + path + " (" + made + (made == 1 ? " place)\n" : " places)\n"));
    }
  }
}
