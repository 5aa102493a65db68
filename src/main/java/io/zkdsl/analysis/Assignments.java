package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.Edit;
import io.zkdsl.schema.BlockSchema;
import io.zkdsl.source.Location;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.Span;
import io.zkdsl.syntax.ast.Statement;
import io.zkdsl.syntax.ast.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code size = 3}, {@code size =3} and {@code tickTime=2000} as they are meant: the habit of
 * {@code zoo.cfg} is told of, and costs no second finding.
 */
final class Assignments {
  private final SourceFile source;
  private final Diagnostics diagnostics;

  Assignments(SourceFile source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** The statement without its equals sign, when it has one after its name. */
  Statement resolved(Statement statement, BlockSchema schema) {
    String name = statement.name().text();
    int equals = name.indexOf('=');
    if (equals > 0) {
      return isKnown(name.substring(0, equals), schema) ? split(statement, equals) : statement;
    }
    if (statement.values().isEmpty() || !isKnown(name, schema)) {
      return statement;
    }
    Value first = statement.values().get(0);
    if (first.quoted() || first.text().isEmpty() || first.text().charAt(0) != '=') {
      return statement;
    }
    List<Value> values = new ArrayList<>(statement.values());
    values.remove(0);
    addRest(first, 1, values);
    int equalsSign = first.span().start();
    int end = values.isEmpty() ? first.span().end() : values.get(0).span().start();
    tell(equalsSign, new Span(equalsSign, end), "");
    return with(statement, statement.name(), values);
  }

  private static boolean isKnown(String name, BlockSchema schema) {
    return schema.entries().isPresent()
        ? schema.entries().get().takes(name)
        : schema.find(name).isPresent();
  }

  private Statement split(Statement statement, int equals) {
    Value name = statement.name();
    int start = name.span().start();
    tell(start + equals, new Span(start + equals, start + equals + 1), " ");
    List<Value> values = new ArrayList<>(statement.values());
    addRest(name, equals + 1, values);
    String left = name.text().substring(0, equals);
    return with(statement, new Value(left, false, new Span(start, start + equals)), values);
  }

  private static void addRest(Value word, int from, List<Value> values) {
    if (from < word.text().length()) {
      Span span = new Span(word.span().start() + from, word.span().end());
      values.add(0, new Value(word.text().substring(from), false, span));
    }
  }

  private static Statement with(Statement statement, Value name, List<Value> values) {
    return new Statement(name, values, statement.block(), statement.span());
  }

  private void tell(int offset, Span replaced, String replacement) {
    Location place = source.at(new Span(offset, offset + 1));
    diagnostics.add(
        Diagnostic.of(DiagnosticCode.UNEXPECTED_TOKEN, place, "a value", "'='")
            .help("only a blank stands between a name and its value")
            .fix(new Edit(source.at(replaced), replacement)));
  }
}
