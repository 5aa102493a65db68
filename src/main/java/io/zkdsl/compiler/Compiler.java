package io.zkdsl.compiler;

import io.zkdsl.analysis.Analysis;
import io.zkdsl.analysis.Analyzer;
import io.zkdsl.analysis.ProjectReader;
import io.zkdsl.compiler.Compilation.Output;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.model.Ensemble;
import io.zkdsl.policy.Policy;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.SourceReader;
import io.zkdsl.syntax.ParseResult;
import io.zkdsl.syntax.Parser;
import io.zkdsl.target.Target;
import io.zkdsl.target.Targets;
import java.util.ArrayList;
import java.util.List;

/** Turns the text of a description into files. */
public final class Compiler {
  private final CompileOptions options;
  private final SourceReader reader;
  private final TemplateRenderer templates;

  public Compiler(CompileOptions options, SourceReader reader, TemplateRenderer templates) {
    this.options = options;
    this.reader = reader;
    this.templates = templates;
  }

  /** All that is wrong with a description, and its files when nothing is. */
  public Compilation compile(SourceFile source) {
    return compile(source, Policy.NONE);
  }

  /**
   * The same where something was decided about findings: raised to an error, one stops the rest.
   */
  public Compilation compile(SourceFile source, Policy policy) {
    Analysis analysis = analyze(source);
    Compilation checked = new Compilation(analysis.model(), List.of(), judged(analysis, policy));
    return checked.hasErrors() ? checked : checked.with(generate(analysis));
  }

  /** All that is wrong with a description or with settings, without making any files. */
  public List<Diagnostic> check(SourceFile source) {
    return check(source, Policy.NONE);
  }

  public List<Diagnostic> check(SourceFile source, Policy policy) {
    if (ProjectReader.isProject(source.path())) {
      Diagnostics diagnostics = new Diagnostics();
      ProjectReader.read(source, diagnostics);
      return diagnostics.sorted();
    }
    return judged(analyze(source), policy);
  }

  private List<Diagnostic> judged(Analysis analysis, Policy policy) {
    return policy.judge(
        analysis.diagnostics().sorted(), analysis.files(), options.leaveNothingOut());
  }

  private Analysis analyze(SourceFile source) {
    ParseResult parse = Parser.parse(source);
    Analysis analysis = new Analyzer(reader, options.profile(), options.overrides()).analyze(parse);
    checkTargets(analysis);
    return analysis;
  }

  private void checkTargets(Analysis analysis) {
    for (Ensemble ensemble : analysis.model().ensembles()) {
      if (ensemble.origins().isUnclear("dialect") || ensemble.origins().isUnclear("targets")) {
        continue;
      }
      for (TargetName name : targets(ensemble)) {
        Targets.named(name).check(ensemble, analysis.diagnostics());
      }
    }
    if (analysis.model().ensembles().size() > 1) {
      checkTogether(analysis);
    }
  }

  private void checkTogether(Analysis analysis) {
    for (Target target : Targets.ALL) {
      List<Ensemble> together = new ArrayList<>();
      for (Ensemble ensemble : analysis.model().ensembles()) {
        boolean byName = options.targets().isPresent() || ensemble.origins().has("targets");
        if (byName && targets(ensemble).contains(target.name())) {
          together.add(ensemble);
        }
      }
      target.checkTogether(together, analysis.diagnostics());
    }
  }

  private List<Output> generate(Analysis analysis) {
    List<Output> outputs = new ArrayList<>();
    for (Ensemble ensemble : analysis.model().ensembles()) {
      for (TargetName name : targets(ensemble)) {
        Target target = Targets.named(name);
        outputs.add(new Output(ensemble.name(), target, target.generate(ensemble, templates)));
      }
    }
    return outputs;
  }

  private List<TargetName> targets(Ensemble ensemble) {
    return options.targets().isPresent() ? options.targets().get() : ensemble.targets();
  }
}
