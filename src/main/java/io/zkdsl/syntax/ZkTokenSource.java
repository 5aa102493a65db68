package io.zkdsl.syntax;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.Edit;
import io.zkdsl.source.Location;
import io.zkdsl.source.SourceFile;
import io.zkdsl.syntax.antlr.ZkLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;

/**
 * The lexer with what a grammar cannot say: comments are kept aside, invisible characters are told
 * of, and blocks nested deeper than {@link #DEEPEST} are left out, so that no text can overflow the
 * parser's stack.
 */
final class ZkTokenSource extends ZkLexer {
  /** No sensible description is nested more than five deep. */
  static final int DEEPEST = 64;

  private final SourceFile source;
  private final Diagnostics diagnostics;
  private final List<Comment> comments = new ArrayList<>();
  private final ArrayDeque<Token> waiting = new ArrayDeque<>();
  private boolean inStatement;
  private int depth;
  private boolean tooDeepTold;

  ZkTokenSource(SourceFile source, Diagnostics diagnostics) {
    super(new Utf16CharStream(source));
    this.source = source;
    this.diagnostics = diagnostics;
    removeErrorListeners();
  }

  List<Comment> comments() {
    return comments;
  }

  @Override
  public Token nextToken() {
    Token token = waiting.isEmpty() ? nextVisible() : waiting.poll();
    if (inStatement && isLineBreak(token) && waiting.isEmpty()) {
      token = lineBreakOrItsBlock(token);
    }
    inStatement = token.getType() == WORD || inStatement && token.getType() == STRING;
    return token;
  }

  /**
   * A '{' at the start of a line belongs to the statement above it. That is told, and read as it is
   * meant: the line breaks before it are left out.
   */
  private Token lineBreakOrItsBlock(Token lineBreak) {
    Token next = nextVisible();
    while (isLineBreak(next)) {
      waiting.add(next);
      next = nextVisible();
    }
    if (next.getType() == OPEN) {
      waiting.clear();
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.UNEXPECTED_TOKEN,
                  source.at(AstBuilder.span(next)),
                  "the name of a property",
                  "'{'")
              .help("write the '{' on the line of the statement that it belongs to"));
      return next;
    }
    waiting.add(next);
    return lineBreak;
  }

  private static boolean isLineBreak(Token token) {
    return token.getType() == END && !token.getText().equals(";");
  }

  private Token nextVisible() {
    while (true) {
      Token token = super.nextToken();
      if (token.getChannel() == HIDDEN) {
        keepAside(token);
      } else if (!isTooDeep(token)) {
        return token;
      }
    }
  }

  private void keepAside(Token token) {
    if (token.getType() == COMMENT) {
      comments.add(new Comment(token.getText(), AstBuilder.span(token)));
    } else if (token.getType() == INVISIBLE) {
      Location place = source.at(AstBuilder.span(token));
      char c = token.getText().charAt(0);
      boolean blank = Character.isSpaceChar(c);
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.INVISIBLE_CHARACTER, place, codePoint(c))
              .help(blank ? "write an ordinary blank" : "remove it")
              .fix(new Edit(place, blank ? " " : "")));
    }
  }

  private static String codePoint(char c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0000".substring(hex.length()) + hex;
  }

  private boolean isTooDeep(Token token) {
    if (token.getType() == OPEN) {
      depth++;
      if (depth > DEEPEST && !tooDeepTold) {
        tooDeepTold = true;
        diagnostics.add(
            Diagnostic.of(DiagnosticCode.TOO_DEEP, source.at(AstBuilder.span(token)), DEEPEST)
                .help("close some of the blocks around it"));
      }
      return depth > DEEPEST;
    }
    boolean hidden = depth > DEEPEST && token.getType() != Token.EOF;
    if (token.getType() == CLOSE && depth > 0) {
      depth--;
    }
    return hidden;
  }
}
