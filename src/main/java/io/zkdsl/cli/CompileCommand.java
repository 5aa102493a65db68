package io.zkdsl.cli;

import io.zkdsl.analysis.ProjectReader;
import io.zkdsl.compiler.Compilation;
import io.zkdsl.compiler.Compilation.Output;
import io.zkdsl.compiler.CompileOptions;
import io.zkdsl.compiler.Compiler;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.emit.TemplateException;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.target.Target;
import io.zkdsl.target.Targets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes everything that runs the described ensembles, or nothing when something is wrong. */
final class CompileCommand implements Command {
  private static final Option OUTPUT =
      new Option("--output", "-o", "DIR", List.of(), "the output folder (build)");
  private static final Option STDOUT =
      Option.flag(
          "--stdout",
          "print instead of writing; manifests for kubectl apply -f - unless --target says else");
  private static final Option CHECK =
      Option.flag(
          "--check", "write nothing; exit with 1 and a diff when the output is not up to date");
  private static final Option DIFF = Option.flag("--diff", "write nothing; show what would change");
  private static final Option WATCH =
      Option.flag("--watch", "compile again whenever a file changes");
  private static final Option FORCE =
      Option.flag("--force", "overwrite files that are foreign or were edited");
  private static final Option TEMPLATES =
      Option.valued(
          "--templates", "DIR", "templates that replace the built-in ones of the same path");

  /** From here on a second thread pays. */
  private static final int MANY_FILES = 20;

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public String summary() {
    return "Writes everything that runs the described ensembles";
  }

  @Override
  public String operands() {
    return "FILE…";
  }

  @Override
  public List<Option> options() {
    return List.of(
        OUTPUT,
        Option.TARGET,
        Option.PROFILE,
        Option.SET,
        STDOUT,
        CHECK,
        DIFF,
        WATCH,
        FORCE,
        TEMPLATES,
        Option.FORMAT,
        Option.COLOR);
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    if (arguments.has(WATCH)) {
      return new Watch(files -> compile(arguments, terminal, files), terminal).run();
    }
    return compile(arguments, terminal, new DiskFiles(terminal.in()));
  }

  private static int compile(Arguments arguments, Terminal terminal, DiskFiles files) {
    Set<String> paths = files.expand(Requests.operands(arguments));
    paths.removeIf(ProjectReader::isProject); // settings describe nothing
    Projects projects = new Projects(files, Optional.empty());
    Destination destination = destination(arguments, projects.output(paths), terminal);
    if (paths.size() >= MANY_FILES) {
      destination = new BackgroundDestination(destination);
    }
    Diagnostics diagnostics = new Diagnostics();
    boolean complete = false;
    try {
      Compiler compiler = new Compiler(options(arguments), files, templates(arguments));
      Map<String, String> described = new HashMap<>();
      for (String path : paths) {
        Compilation compilation = compiler.compile(files.open(path), projects.policy(path));
        diagnostics.addAll(compilation.diagnostics());
        for (Output output : compilation.outputs()) {
          refuseTwice(output, path, described);
          destination.take(output);
        }
        if (!arguments.has(Option.TARGET) && !arguments.has(STDOUT)) {
          emptyOtherTargets(compilation, destination);
        }
      }
      diagnostics.addAll(projects.findings());
      complete = !diagnostics.hasErrors();
    } catch (TemplateException e) {
      throw new CliException(e.getMessage(), e);
    } finally {
      if (!complete) {
        destination.giveUp();
      }
    }
    terminal.printError(
        new FindingsPrinter(arguments, terminal).print(diagnostics.sorted(), paths));
    return complete ? destination.finish() : ExitCode.FINDINGS;
  }

  /** What an earlier run wrote for a target that the description no longer names is stale. */
  private static void emptyOtherTargets(Compilation compilation, Destination destination) {
    if (compilation.hasErrors()) {
      return;
    }
    for (Ensemble ensemble : compilation.model().ensembles()) {
      for (Target target : Targets.ALL) {
        if (!ensemble.targets().contains(target.name())) {
          destination.take(new Output(ensemble.name(), target, List.of()));
        }
      }
    }
  }

  private static Destination destination(
      Arguments arguments, Optional<String> ofProject, Terminal terminal) {
    String folder = arguments.value(OUTPUT).orElse(ofProject.orElse("build"));
    if (arguments.has(STDOUT)) {
      return new StreamDestination(terminal);
    }
    if (arguments.has(CHECK) || arguments.has(DIFF)) {
      return new ComparisonDestination(folder, arguments.has(CHECK), terminal);
    }
    return new FolderDestination(folder, arguments.has(FORCE), terminal);
  }

  private static CompileOptions options(Arguments arguments) {
    CompileOptions options = Requests.options(arguments);
    return arguments.has(STDOUT) && options.targets().isEmpty()
        ? new CompileOptions(
            Optional.of(List.of(TargetName.KUBERNETES)), options.profile(), options.overrides())
        : options;
  }

  private static TemplateRenderer templates(Arguments arguments) {
    Optional<String> folder = arguments.value(TEMPLATES);
    return folder.isPresent()
        ? new TemplateRenderer(new DiskTemplates(folder.get()))
        : new TemplateRenderer();
  }

  private static void refuseTwice(Output output, String path, Map<String, String> described) {
    String other = described.put(output.ensemble(), path);
    if (other != null && !other.equals(path)) {
      throw new CliException(
          other
              + " and "
              + path
              + " both describe an ensemble '"
              + output.ensemble()
              + "'; rename one of them");
    }
  }
}
