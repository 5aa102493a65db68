package io.zkdsl.syntax;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.Span;
import io.zkdsl.syntax.antlr.ZkParser;
import io.zkdsl.syntax.ast.FileNode;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;

/** Turns the text of a file into its tree. Never fails, whatever the text. */
public final class Parser {
  /**
   * A tree takes some hundred times the memory of its text, and people write a thousandth of it.
   */
  private static final int LONGEST = 2_000_000;

  private Parser() {}

  public static ParseResult parse(SourceFile source) {
    if (source.unreadable().isPresent()) {
      return unreadable(source, source.unreadable().get());
    }
    if (source.text().length() > LONGEST) {
      return tooLong(source);
    }
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

  /** In the wrong encoding any letter may be another one, so nothing is concluded from the rest. */
  private static ParseResult unreadable(SourceFile source, Span place) {
    Diagnostic told =
        Diagnostic.of(DiagnosticCode.NOT_UTF8, source.at(place), source.path())
            .label("the first byte that is no text")
            .note(
                source.text().indexOf('\0') >= 0
                    ? "it looks like UTF-16, which some editors call Unicode"
                    : "it looks like the encoding of an older system, such as Latin-1 or Windows-1252")
            .help("save it as UTF-8");
    return unparsed(source, told);
  }

  private static ParseResult tooLong(SourceFile source) {
    Diagnostic told =
        Diagnostic.of(
                DiagnosticCode.TOO_LONG,
                source.at(new Span(LONGEST, LONGEST)),
                source.text().length(),
                LONGEST)
            .help("divide it into files; each ensemble can have its own");
    return unparsed(source, told);
  }

  private static ParseResult unparsed(SourceFile source, Diagnostic told) {
    FileNode nothing = new FileNode(List.of(), new Span(0, source.text().length()));
    return new ParseResult(source, nothing, List.of(), List.of(told));
  }
}
