package io.zkdsl.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import io.zkdsl.compiler.Compilation;
import io.zkdsl.compiler.Compilation.Output;
import io.zkdsl.compiler.CompileOptions;
import io.zkdsl.compiler.Compiler;
import io.zkdsl.compiler.Repair;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticRenderer;
import io.zkdsl.diagnostic.Related;
import io.zkdsl.emit.Artifact;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.golden.MemoryReader;
import io.zkdsl.policy.Policy;
import io.zkdsl.report.Reports;
import io.zkdsl.report.Results;
import io.zkdsl.source.Location;
import io.zkdsl.source.SourceFile;
import io.zkdsl.syntax.Parser;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What must be true of every input, whatever it is. */
final class Oracle {
  private static final List<String> FORMS =
      List.of("short", "json", "sarif", "github", "gitlab", "checkstyle", "junit");
  private static final CompileOptions OPTIONS =
      new CompileOptions(
          Optional.empty(), Optional.of("dev"), List.of("size=3", "config.tickTime=1s"));

  private final TemplateRenderer templates = new TemplateRenderer();

  /** Checks an input and gives what was found; {@code thoroughly} does what takes longer. */
  Compilation check(Input input, boolean thoroughly) {
    Compilation compilation = compile(input);
    requireSound(compilation.diagnostics());
    requireReports(compilation.diagnostics());
    if (hasFix(compilation.diagnostics())) {
      requireRepair(input);
    }
    if (thoroughly) {
      Compilation again = compile(input);
      assertThat(again.outputs()).isEqualTo(compilation.outputs());
      assertThat(again.diagnostics().toString()).isEqualTo(compilation.diagnostics().toString());
      requireReadable(compilation);
    }
    return compilation;
  }

  private static boolean hasFix(List<Diagnostic> findings) {
    for (Diagnostic finding : findings) {
      if (finding.fix().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Compilation compile(Input input) {
    return compiler(input).compile(new SourceFile("zk.zk", input.text()));
  }

  private Compiler compiler(Input input) {
    return new Compiler(
        input.withOptions() ? OPTIONS : CompileOptions.DEFAULT,
        new MemoryReader(input.imported()),
        templates);
  }

  private static void requireSound(List<Diagnostic> findings) {
    Set<String> told = new HashSet<>();
    for (Diagnostic finding : findings) {
      requireInside(finding.location());
      for (Related related : finding.related()) {
        requireInside(related.location());
      }
      if (finding.fix().isPresent()) {
        requireInside(finding.fix().get().location());
      }
      if (finding.message().isBlank()) {
        throw new AssertionError("no message: " + finding);
      }
      String identity =
          finding.code()
              + finding.message()
              + finding.location().file()
              + finding.location().span();
      if (!told.add(identity)) {
        throw new AssertionError("told twice: " + finding);
      }
    }
  }

  private static void requireInside(Location location) {
    String text = location.file().text();
    int start = location.span().start();
    int end = location.span().end();
    if (end > text.length() || splits(text, start) || splits(text, end)) {
      throw new AssertionError("a range that is not in its file: " + location.span());
    }
  }

  /** Whether an offset stands between the halves of one character. */
  private static boolean splits(String text, int offset) {
    return offset > 0
        && offset < text.length()
        && Character.isHighSurrogate(text.charAt(offset - 1))
        && Character.isLowSurrogate(text.charAt(offset));
  }

  private static void requireReports(List<Diagnostic> findings) {
    new DiagnosticRenderer(true).render(findings);
    Results results = new Results(findings, List.of("zk.zk"), path -> path);
    for (String form : FORMS) {
      if (Reports.named(form, "0").of(results).isEmpty()
          && !form.equals("short")
          && !form.equals("github")) {
        throw new AssertionError("an empty report: " + form);
      }
    }
  }

  /** Repairs end, keep what is parsed parsed, and have nothing left to do a second time. */
  private void requireRepair(Input input) {
    Repair repair = new Repair(compiler(input), Policy.NONE);
    SourceFile source = new SourceFile("zk.zk", input.text());
    Repair.Repaired repaired = repair.repair(source);
    if (repaired.made() == 0) {
      return;
    }
    int before = Parser.parse(source).diagnostics().size();
    int after = Parser.parse(repaired.file()).diagnostics().size();
    if (after > before) {
      throw new AssertionError("repaired to what cannot be parsed:\n" + repaired.file().text());
    }
    if (repair.repair(repaired.file()).made() != 0) {
      throw new AssertionError("repaired without an end:\n" + repaired.file().text());
    }
    if (!comments(source).equals(comments(repaired.file()))) {
      throw new AssertionError("a repair touched a comment:\n" + repaired.file().text());
    }
  }

  private static List<String> comments(SourceFile file) {
    return Parser.parse(file).comments().stream().map(comment -> comment.text()).toList();
  }

  private static void requireReadable(Compilation compilation) {
    for (Output output : compilation.outputs()) {
      for (Artifact artifact : output.artifacts()) {
        if (artifact.path().endsWith(".yaml")) {
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .loadAll(artifact.content())
              .forEach(document -> assertThat(document).isNotNull());
        }
      }
    }
    Results results = new Results(compilation.diagnostics(), List.of("zk.zk"), path -> path);
    JsonParser.parseString(Reports.named("sarif", "0").of(results));
  }
}
