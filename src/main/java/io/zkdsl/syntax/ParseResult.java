package io.zkdsl.syntax;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.source.SourceFile;
import io.zkdsl.syntax.ast.FileNode;
import java.util.List;

/** The tree of a file, its comments in the order of the text, and what is wrong with its syntax. */
public record ParseResult(
    SourceFile source, FileNode file, List<Comment> comments, List<Diagnostic> diagnostics) {
  public ParseResult {
    comments = List.copyOf(comments);
    diagnostics = List.copyOf(diagnostics);
  }
}
