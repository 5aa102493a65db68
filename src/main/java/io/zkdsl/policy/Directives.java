package io.zkdsl.policy;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.schema.Spelling;
import io.zkdsl.source.LineMap;
import io.zkdsl.source.Location;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.Span;
import io.zkdsl.syntax.Comment;
import io.zkdsl.syntax.ParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the comments of a file that speak to zkdsl. One behind a statement is about its own line,
 * one on a line of its own about the next line that holds a statement.
 */
final class Directives {
  private static final String MARK = "zkdsl:";
  private static final String EXAMPLE = "# zkdsl: allow ZK302 two servers do for this test";

  private final ParseResult parse;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<Diagnostic> mistakes = new ArrayList<>();

  Directives(ParseResult parse) {
    this.parse = parse;
    for (Comment comment : parse.comments()) {
      Words words = new Words(comment);
      if (words.next().equals(MARK)) {
        read(comment, words);
      }
    }
  }

  /** Those that are written as they should be. */
  List<Suppression> suppressions() {
    return suppressions;
  }

  /** What is wrong with the others. */
  List<Diagnostic> mistakes() {
    return mistakes;
  }

  private void read(Comment comment, Words words) {
    String verb = words.next();
    if (!verb.equals("allow")) {
      String meant = Spelling.didYouMean(verb, List.of("allow"));
      mistake("'" + verb + "' is not 'allow'", meant, words.place());
      return;
    }
    String id = withoutColon(words.next());
    Location place = words.place();
    Optional<DiagnosticCode> code = DiagnosticCode.withId(id);
    if (code.isEmpty()) {
      mistake(id.isEmpty() ? "it names no finding" : "there is no finding " + id, "", place);
    } else if (code.get().isAboutDecisions()) {
      mistake(id + " is about suppressions itself", "mend what it tells of", place);
    } else if (!code.get().mayBeTolerated()) {
      mistakes.add(
          Diagnostic.of(DiagnosticCode.CERTAIN_FAILURE, place, id, "suppressed")
              .note(
                  "a server would not start, or the ensemble would never serve: zkdsl explain "
                      + id)
              .help("mend it, and take the comment out"));
    } else if (words.next().isEmpty()) {
      mistakes.add(
          Diagnostic.of(DiagnosticCode.SUPPRESSION_WITHOUT_REASON, place, id)
              .note("the next reader cannot know whether it still holds, so it suppresses nothing")
              .help("write the reason behind it: # zkdsl: allow " + id + " because …"));
    } else {
      suppressions.add(new Suppression(code.get(), line(comment), place));
    }
  }

  /** Many write {@code ZK302: the reason}. */
  private static String withoutColon(String word) {
    return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
  }

  private void mistake(String what, String help, Location place) {
    mistakes.add(
        Diagnostic.of(DiagnosticCode.BAD_DIRECTIVE, place, what)
            .note("comments that begin with # zkdsl: are read")
            .help(help.isEmpty() ? "for example " + EXAMPLE : help));
  }

  private int line(Comment comment) {
    SourceFile source = parse.source();
    LineMap lines = source.lines();
    int own = lines.line(comment.span().start());
    String before = source.text().substring(lines.lineStart(own), comment.span().start());
    if (!before.isBlank()) {
      return own;
    }
    for (int line = own + 1; line <= lines.count(); line++) {
      String text = lines.lineText(line).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        return line;
      }
    }
    return 0;
  }

  /** The words of a comment, with the place of the last one that was read. */
  private final class Words {
    private final String text;
    private final int offset;
    private int start;
    private int end = 1; // behind the #

    Words(Comment comment) {
      this.text = comment.text();
      this.offset = comment.span().start();
    }

    /** The next word; empty at the end. */
    String next() {
      start = end;
      while (start < text.length() && text.charAt(start) <= ' ') {
        start++;
      }
      end = start;
      while (end < text.length() && text.charAt(end) > ' ') {
        end++;
      }
      return text.substring(start, end);
    }

    /** The place of that word; of the mark where there was none. */
    Location place() {
      int from = start == end ? 0 : start;
      int to = start == end ? text.indexOf(MARK) + MARK.length() : end;
      return parse.source().at(new Span(offset + from, offset + to));
    }
  }
}
