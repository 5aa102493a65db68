package io.zkdsl.cli;

import io.zkdsl.compiler.Compiler;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.Severity;
import io.zkdsl.emit.TemplateRenderer;
import java.util.List;

/** Tells everything that is wrong with descriptions, and writes nothing. */
final class CheckCommand implements Command {
  private static final Option FAIL_ON =
      new Option(
          "--fail-on",
          "",
          "SEVERITY",
          List.of("error", "warning"),
          "from which severity on to exit with 1");

  private static final Option FIX =
      Option.flag("--fix", "make the mechanical repairs in the files");

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
        Option.FORMAT, FAIL_ON, FIX, Option.PROFILE, Option.SET, Option.TARGET, Option.COLOR);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    DiskFiles files = new DiskFiles(terminal.in());
    Compiler compiler = new Compiler(Requests.options(arguments), files, new TemplateRenderer());
    Diagnostics found = new Diagnostics();
    for (String path : files.expand(Requests.operands(arguments))) {
      if (arguments.has(FIX)) {
        fix(path, files, compiler, terminal);
      }
      found.addAll(compiler.check(files.open(path)));
    }
    List<Diagnostic> diagnostics = found.sorted();
    terminal.print(new FindingsPrinter(arguments, terminal).print(diagnostics));
    boolean strict = arguments.value(FAIL_ON).orElse("error").equals("warning");
    for (Diagnostic diagnostic : diagnostics) {
      if (strict || diagnostic.severity() == Severity.ERROR) {
        return ExitCode.FINDINGS;
      }
    }
    return ExitCode.FINE;
  }

  private static void fix(String path, DiskFiles files, Compiler compiler, Terminal terminal) {
    if (path.equals("-")) {
      throw new CliException("--fix needs a file to write to, not the standard input");
    }
    int made = new Repair(compiler).repair(path, files.open(path));
    if (made > 0) {
      terminal.printError(
          "repaired " + path + " (" + made + (made == 1 ? " place)\n" : " places)\n"));
    }
  }
}
