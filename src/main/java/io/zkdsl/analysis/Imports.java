package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.schema.block.FileBlock;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.SourceReader;
import io.zkdsl.syntax.ParseResult;
import io.zkdsl.syntax.Parser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file and all that it imports, each once. */
final class Imports {
  private final SourceReader reader;
  private final Diagnostics diagnostics;

  /** By path; null while a file is being read, so that a way back to it is a cycle. */
  private final Map<String, FileScope> scopes = new HashMap<>();

  private final List<ParseResult> files = new ArrayList<>();
  private boolean incomplete;

  Imports(SourceReader reader, Diagnostics diagnostics) {
    this.reader = reader;
    this.diagnostics = diagnostics;
  }

  /** All files that were read, the first one first. */
  List<ParseResult> files() {
    return files;
  }

  /** Whether braces or names are so wrong that statements may be missing or in other blocks. */
  boolean sawIncompleteFile() {
    return incomplete;
  }

  private static boolean isIncomplete(ParseResult parse) {
    for (Diagnostic diagnostic : parse.diagnostics()) {
      switch (diagnostic.code()) {
        case UNEXPECTED_TOKEN, UNCLOSED_BLOCK, STRAY_BRACE, TOO_DEEP, NOT_UTF8, TOO_LONG:
          return true;
        default:
          break;
      }
    }
    return false;
  }

  FileScope scopeOf(ParseResult parse) {
    String path = parse.source().path();
    scopes.put(path, null);
    files.add(parse);
    for (Diagnostic diagnostic : parse.diagnostics()) {
      diagnostics.add(diagnostic);
    }
    Binder binder = new Binder(parse.source(), diagnostics);
    FileScope scope = new FileScope(binder.bind(parse.file().statements(), FileBlock.SCHEMA));
    if (isIncomplete(parse)) {
      incomplete = true;
      scope.missesFragments();
    }
    for (Setting<String> statement : scope.settings().every(FileBlock.IMPORT)) {
      include(statement, path, scope);
    }
    scopes.put(path, scope);
    return scope;
  }

  private void include(Setting<String> statement, String importer, FileScope scope) {
    String path = reader.resolve(importer, statement.value());
    if (scopes.containsKey(path) && scopes.get(path) == null) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.IMPORT_CYCLE, statement.place())
              .help("move what both files need into a third"));
      return;
    }
    FileScope imported = scopes.get(path);
    if (imported == null) {
      Optional<SourceFile> file = reader.read(path);
      if (file.isEmpty()) {
        scope.missesFragments();
        diagnostics.add(
            Diagnostic.of(DiagnosticCode.IMPORT_NOT_FOUND, statement.place(), statement.value())
                .note("it was looked for at " + path)
                .help("write the path as seen from this file"));
        return;
      }
      imported = scopeOf(Parser.parse(file.get()));
    }
    for (FileScope.Fragment clash : scope.include(imported)) {
      FileScope.Fragment known = scope.fragment(clash.name()).orElseThrow();
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.DUPLICATE_DEFINITION, statement.place(), clash.name())
              .label("brings in one of them")
              .related(known.place(), "this is the other")
              .related(clash.place(), "brought in from here")
              .help("rename one of them"));
    }
  }
}
