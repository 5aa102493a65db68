package io.zkdsl.syntax;

import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.Span;
import io.zkdsl.syntax.antlr.ZkParser;
import io.zkdsl.syntax.ast.Block;
import io.zkdsl.syntax.ast.FileNode;
import io.zkdsl.syntax.ast.Statement;
import io.zkdsl.syntax.ast.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/** Turns ANTLR's tree into ours. What the parser had to skip is left out. */
final class AstBuilder {
  private final StringText strings;
  private final int length;

  AstBuilder(SourceFile source, Diagnostics diagnostics) {
    this.strings = new StringText(source, diagnostics);
    this.length = source.text().length();
  }

  FileNode file(ZkParser.FileContext tree) {
    return new FileNode(statements(tree.item()), new Span(0, length));
  }

  private List<Statement> statements(List<ZkParser.ItemContext> items) {
    List<Statement> statements = new ArrayList<>(items.size());
    for (ZkParser.ItemContext item : items) {
      if (item.statement() != null && item.statement().name != null) {
        statements.add(statement(item.statement()));
      }
    }
    return statements;
  }

  private Statement statement(ZkParser.StatementContext tree) {
    Value name = word(tree.name);
    List<Value> values = new ArrayList<>(2);
    Span span = name.span();
    for (ZkParser.ValueContext value : tree.value()) {
      if (value.start != null && value.getChildCount() > 0) {
        values.add(value(value.start));
        span = span.endWith(values.get(values.size() - 1).span());
      }
    }
    Optional<Block> block = Optional.empty();
    if (tree.block() != null && tree.block().open != null) {
      block = Optional.of(block(tree.block()));
      span = span.endWith(block.get().span());
    }
    return new Statement(name, values, block, span);
  }

  private Block block(ZkParser.BlockContext tree) {
    List<Statement> statements = statements(tree.item());
    Span open = span(tree.open);
    boolean closed = tree.close != null && tree.close.getTokenIndex() >= 0;
    Span end =
        closed
            ? span(tree.close)
            : statements.isEmpty() ? open : statements.get(statements.size() - 1).span();
    return new Block(statements, open.endWith(end));
  }

  private Value value(Token token) {
    return token.getType() == ZkParser.STRING
        ? strings.value(token.getText(), span(token))
        : word(token);
  }

  private static Value word(Token token) {
    return new Value(token.getText(), false, span(token));
  }

  static Span span(Token token) {
    return new Span(
        token.getStartIndex(), Math.max(token.getStartIndex(), token.getStopIndex() + 1));
  }
}
