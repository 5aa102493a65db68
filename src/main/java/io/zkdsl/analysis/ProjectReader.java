package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.Severity;
import io.zkdsl.policy.Project;
import io.zkdsl.schema.block.SettingsBlock;
import io.zkdsl.schema.value.Level;
import io.zkdsl.schema.value.Verdict;
import io.zkdsl.source.SourceFile;
import io.zkdsl.syntax.ParseResult;
import io.zkdsl.syntax.Parser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the settings of a project as it reads a description: same syntax, same findings. */
public final class ProjectReader {
  private ProjectReader() {}

  /** Whether a file of that path holds settings rather than descriptions. */
  public static boolean isProject(String path) {
    return path.equals(SettingsBlock.FILE) || path.endsWith("/" + SettingsBlock.FILE);
  }

  public static Project read(SourceFile source, Diagnostics diagnostics) {
    ParseResult parse = Parser.parse(source);
    diagnostics.addAll(parse.diagnostics());
    Settings settings =
        new Binder(source, diagnostics).bind(parse.file().statements(), SettingsBlock.SCHEMA);
    List<Verdict> verdicts = new ArrayList<>();
    for (Setting<Verdict> severity : settings.every(SettingsBlock.SEVERITY)) {
      if (severity.value().code().mayBeTolerated()) {
        verdicts.add(severity.value());
      } else if (severity.value().level() != Level.ERROR) {
        diagnostics.add(certain(severity));
      }
    }
    return new Project(
        verdicts,
        failOn(settings),
        settings.value(SettingsBlock.BASELINE),
        settings.value(SettingsBlock.OUTPUT));
  }

  private static Diagnostic certain(Setting<Verdict> severity) {
    String id = severity.value().code().id();
    Level level = severity.value().level();
    return Diagnostic.of(
            DiagnosticCode.CERTAIN_FAILURE,
            severity.values().get(0),
            id,
            level == Level.OFF ? "switched off" : "made a " + level)
        .note("a server would not start, or the ensemble would never serve: zkdsl explain " + id)
        .help("take the line out");
  }

  private static Optional<Severity> failOn(Settings settings) {
    Optional<Level> level = settings.value(SettingsBlock.FAIL_ON);
    if (level.isEmpty()) {
      return Optional.empty();
    }
    for (Severity severity : Severity.values()) {
      if (severity.word().equals(level.get().toString())) {
        return Optional.of(severity);
      }
    }
    throw new IllegalStateException("no severity " + level.get());
  }
}
