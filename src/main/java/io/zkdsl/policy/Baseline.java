package io.zkdsl.policy;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.source.LineMap;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Findings that a project knows and does not want to hear of again: one line each, with the code,
 * the path, and the text of the line that it is about, so that it survives lines added above. It
 * cannot hold errors.
 */
public final class Baseline {
  private static final String HEAD =
      "# Findings that are known and not told again; zkdsl check --update-baseline writes this file.\n";

  private final SourceFile file;
  private final UnaryOperator<String> names;
  private final Map<String, Integer> known = new HashMap<>();
  private final Map<String, Integer> met = new HashMap<>();

  /**
   * @param file its text; an empty one knows nothing
   * @param names turns the path of a description into its name in the baseline
   */
  public Baseline(SourceFile file, UnaryOperator<String> names) {
    this.file = file;
    this.names = names;
    for (int line = 1; line <= file.lines().count(); line++) {
      String entry = file.lines().lineText(line);
      if (isEntry(entry)) {
        known.merge(entry, 1, Integer::sum);
      }
    }
  }

  private static boolean isEntry(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  /** The findings of one check that it does not know. */
  List<Diagnostic> apply(List<Diagnostic> found) {
    List<Diagnostic> unknown = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Diagnostic diagnostic : found) {
      String entry = isHeld(diagnostic) ? entry(diagnostic) : "";
      int count = counts.merge(entry, 1, Integer::sum);
      if (count <= known.getOrDefault(entry, 0)) {
        met.merge(entry, count, Math::max); // a fragment is met again in each file that imports it
      } else {
        unknown.add(diagnostic);
      }
    }
    return unknown;
  }

  private static boolean isHeld(Diagnostic diagnostic) {
    return diagnostic.code().mayBeTolerated() && !diagnostic.code().isAboutDecisions();
  }

  /** Entries about checked files that no finding met: they are mended, and would hide new ones. */
  public List<Diagnostic> stale(Set<String> checked) {
    Set<String> paths = named(checked);
    Map<String, Integer> seen = new HashMap<>();
    List<Diagnostic> stale = new ArrayList<>();
    LineMap lines = file.lines();
    for (int line = 1; line <= lines.count(); line++) {
      String entry = lines.lineText(line);
      boolean surplus =
          isEntry(entry) && seen.merge(entry, 1, Integer::sum) > met.getOrDefault(entry, 0);
      if (surplus && paths.contains(path(entry))) {
        int start = lines.lineStart(line);
        stale.add(
            Diagnostic.of(
                    DiagnosticCode.STALE_BASELINE,
                    file.at(new Span(start, start + entry.length())),
                    entry.substring(0, entry.indexOf('\t')),
                    path(entry))
                .note("left in place, it would hide the next one that comes up there")
                .help("run zkdsl check --update-baseline, or take the line out"));
      }
    }
    return stale;
  }

  /**
   * Its text when it is to know what was found in the checked files, errors left out; what it knows
   * of other files stays.
   */
  public String updated(List<Diagnostic> found, Set<String> checked) {
    Set<String> paths = named(checked);
    List<String> entries = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : known.entrySet()) {
      for (int i = 0; i < entry.getValue() && !paths.contains(path(entry.getKey())); i++) {
        entries.add(entry.getKey());
      }
    }
    for (Diagnostic diagnostic : found) {
      if (isHeld(diagnostic) && paths.contains(names.apply(pathOf(diagnostic)))) {
        entries.add(entry(diagnostic));
      }
    }
    entries.sort(null);
    StringBuilder text = new StringBuilder(HEAD);
    for (String entry : entries) {
      text.append(entry).append('\n');
    }
    return text.toString();
  }

  private Set<String> named(Set<String> checked) {
    Set<String> named = new HashSet<>();
    for (String path : checked) {
      named.add(names.apply(path));
    }
    return named;
  }

  private static String pathOf(Diagnostic diagnostic) {
    return diagnostic.location().file().path();
  }

  private String entry(Diagnostic diagnostic) {
    LineMap lines = diagnostic.location().file().lines();
    String line = lines.lineText(lines.line(diagnostic.location().span().start())).strip();
    return diagnostic.code().id() + '\t' + names.apply(pathOf(diagnostic)) + '\t' + line;
  }

  /** The second of its three parts; empty when it has fewer. */
  private static String path(String entry) {
    int start = entry.indexOf('\t') + 1;
    int end = entry.indexOf('\t', start);
    return start > 0 && end > start ? entry.substring(start, end) : "";
  }
}
