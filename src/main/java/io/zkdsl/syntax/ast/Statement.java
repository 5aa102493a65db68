package io.zkdsl.syntax.ast;

import io.zkdsl.source.Span;
import java.util.List;
import java.util.Optional;

/** A word, then values, then perhaps a block. */
public record Statement(Value name, List<Value> values, Optional<Block> block, Span span)
    implements Node {
  public Statement {
    values = List.copyOf(values);
  }

  /** The range of the name and the values, without the block. */
  public Span head() {
    return values.isEmpty()
        ? name.span()
        : name.span().endWith(values.get(values.size() - 1).span());
  }
}
