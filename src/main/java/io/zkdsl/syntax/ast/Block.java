package io.zkdsl.syntax.ast;

import io.zkdsl.source.Span;
import java.util.List;

/** Statements in braces; the range has the braces in it. */
public record Block(List<Statement> statements, Span span) implements Node {
  public Block {
    statements = List.copyOf(statements);
  }
}
