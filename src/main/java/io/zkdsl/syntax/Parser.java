package io.zkdsl.syntax;

import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.source.SourceFile;
import io.zkdsl.syntax.antlr.ZkParser;
import org.antlr.v4.runtime.CommonTokenStream;

/** Turns the text of a file into its tree. Never fails, whatever the text. */
public final class Parser {
  private Parser() {}

  public static ParseResult parse(SourceFile source) {
    Diagnostics diagnostics = new Diagnostics();
    ZkTokenSource tokens = new ZkTokenSource(source, diagnostics);
    ZkParser parser = new ZkParser(new CommonTokenStream(tokens));
    parser.removeErrorListeners();
    parser.setErrorHandler(new SyntaxErrors(source, diagnostics));
    ZkParser.FileContext tree = parser.file();
    return new ParseResult(
        source,
        new AstBuilder(source, diagnostics).file(tree),
        tokens.comments(),
        diagnostics.sorted());
  }
}
