package io.zkdsl.syntax;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.source.SourceFile;
import io.zkdsl.syntax.antlr.ZkParser;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;

/**
 * What happens where the text is no statement: it is told once and passed over, and parsing goes on
 * with the next statement. With this grammar, only the start of a statement can be wrong, and the
 * end of a block can be missing.
 */
final class SyntaxErrors extends DefaultErrorStrategy {
  private final SourceFile source;
  private final Diagnostics diagnostics;

  SyntaxErrors(SourceFile source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Called wherever a loop or an option of the grammar begins. */
  @Override
  public void sync(Parser parser) {
    boolean inFile = parser.getContext() instanceof ZkParser.FileContext;
    if (!inFile && !(parser.getContext() instanceof ZkParser.BlockContext)) {
      return;
    }
    while (true) {
      Token token = parser.getCurrentToken();
      switch (token.getType()) {
        case ZkParser.STRING:
          diagnostics.add(
              at(token, DiagnosticCode.UNEXPECTED_TOKEN, "the name of a property", "a string")
                  .help("a name stands without quotes, and first on its line"));
          passOverStatement(parser);
          break;
        case ZkParser.OPEN:
          diagnostics.add(
              at(token, DiagnosticCode.UNEXPECTED_TOKEN, "the name of a property", "'{'")
                  .help("a block follows the name that it belongs to"));
          passOverBlock(parser);
          break;
        case ZkParser.CLOSE:
          if (!inFile) {
            return;
          }
          diagnostics.add(
              at(token, DiagnosticCode.STRAY_BRACE)
                  .help("remove it, or add the '{' that it should close"));
          parser.consume();
          break;
        default:
          return;
      }
    }
  }

  /** What follows belongs to the wrong name, and would be one more mistake by itself. */
  private static void passOverStatement(Parser parser) {
    int type;
    do {
      parser.consume();
      type = parser.getCurrentToken().getType();
    } while (type == ZkParser.STRING || type == ZkParser.WORD);
    if (type == ZkParser.OPEN) {
      passOverBlock(parser);
    }
  }

  private static void passOverBlock(Parser parser) {
    int depth = 0;
    do {
      int type = parser.getCurrentToken().getType();
      depth += type == ZkParser.OPEN ? 1 : type == ZkParser.CLOSE ? -1 : 0;
      parser.consume();
    } while (depth > 0 && parser.getCurrentToken().getType() != Token.EOF);
  }

  /** Only the end of a block can be missing, and only at the end of the text. */
  @Override
  public Token recoverInline(Parser parser) {
    Token open = ((ZkParser.BlockContext) parser.getContext()).open;
    diagnostics.add(
        at(open, DiagnosticCode.UNCLOSED_BLOCK).help("add the '}' where the block ends"));
    return getMissingSymbol(parser);
  }

  private Diagnostic at(Token token, DiagnosticCode code, Object... arguments) {
    return Diagnostic.of(code, source.at(AstBuilder.span(token)), arguments);
  }
}
