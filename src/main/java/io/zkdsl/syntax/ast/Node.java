package io.zkdsl.syntax.ast;

import io.zkdsl.source.Span;

/** A piece of a description. */
public sealed interface Node permits FileNode, Statement, Value, Block {
  Span span();
}
