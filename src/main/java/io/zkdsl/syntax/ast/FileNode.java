package io.zkdsl.syntax.ast;

import io.zkdsl.source.Span;
import java.util.List;

/** A whole file. */
public record FileNode(List<Statement> statements, Span span) implements Node {
  public FileNode {
    statements = List.copyOf(statements);
  }
}
