package io.zkdsl.analysis;

import io.zkdsl.analysis.rules.Rules;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Model;
import io.zkdsl.schema.Spelling;
import io.zkdsl.schema.block.EnsembleBlock;
import io.zkdsl.schema.block.FileBlock;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.SourceReader;
import io.zkdsl.source.Span;
import io.zkdsl.syntax.ParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out what a parsed file means. */
public final class Analyzer {
  private final SourceReader reader;
  private final Optional<String> profile;
  private final List<String> overrides;

  /**
   * @param reader where imported files come from
   * @param profile the profile to lay over the ensembles
   * @param overrides what {@code --set} says, each as {@code NAME=VALUE}
   */
  public Analyzer(SourceReader reader, Optional<String> profile, List<String> overrides) {
    this.reader = reader;
    this.profile = profile;
    this.overrides = List.copyOf(overrides);
  }

  public Analysis analyze(ParseResult parse) {
    Diagnostics diagnostics = new Diagnostics();
    Imports imports = new Imports(reader, diagnostics);
    FileScope scope = imports.scopeOf(parse);
    Overlay overlay = new Overlay(diagnostics);
    Settings laidOver = Overrides.read(overrides, diagnostics);
    List<Ensemble> ensembles = new ArrayList<>();
    List<String> profiles = new ArrayList<>();
    for (Setting<String> statement : scope.settings().every(FileBlock.ENSEMBLE)) {
      Settings own = statement.block().orElse(nothingKnown());
      if (imports.sawIncompleteFile()) {
        own = own.overlaidWith(nothingKnown());
      }
      Settings resolved = overlay.resolve(own, scope, profile, laidOver);
      for (Setting<String> found : resolved.every(EnsembleBlock.PROFILE)) {
        profiles.add(found.value());
      }
      ensembles.add(
          ModelBuilder.build(statement.value(), statement.place(), resolved, diagnostics));
    }
    if (!ensembles.isEmpty()) {
      checkProfile(profiles, diagnostics);
    }
    checkFragments(scope, overlay);
    Model model = new Model(ensembles);
    Rules.check(model, diagnostics);
    return new Analysis(model, imports.files(), diagnostics);
  }

  /** Settings that may be missing for a reason that is told. */
  private static Settings nothingKnown() {
    Settings settings = new Settings();
    settings.addUnclear(Settings.ANYTHING);
    return settings;
  }

  private void checkProfile(List<String> profiles, Diagnostics diagnostics) {
    if (profile.isEmpty() || profiles.contains(profile.get())) {
      return;
    }
    SourceFile given = new SourceFile("--profile", profile.get());
    Diagnostic unknown =
        Diagnostic.of(
            DiagnosticCode.UNKNOWN_PROFILE,
            given.at(new Span(0, profile.get().length())),
            profile.get());
    String meant = Spelling.didYouMean(profile.get(), profiles);
    diagnostics.add(
        unknown.help(meant.isEmpty() ? "leave out --profile, or write the profile" : meant));
  }

  private static void checkFragments(FileScope scope, Overlay overlay) {
    for (Setting<String> fragment : scope.settings().every(FileBlock.FRAGMENT)) {
      overlay.check(scope.fragment(fragment.value()).orElseThrow());
    }
  }
}
