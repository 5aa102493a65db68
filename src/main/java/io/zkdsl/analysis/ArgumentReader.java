package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.Edit;
import io.zkdsl.schema.Arguments;
import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.Parameter;
import io.zkdsl.schema.Parameter.Kind;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.Spelling;
import io.zkdsl.schema.ValueType;
import io.zkdsl.schema.block.Schema;
import io.zkdsl.source.Location;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.Span;
import io.zkdsl.syntax.ast.Statement;
import io.zkdsl.syntax.ast.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the values of a statement by its signature. */
final class ArgumentReader {
  private final SourceFile source;
  private final Diagnostics diagnostics;

  ArgumentReader(SourceFile source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** The decoded values, or empty when something is wrong with them, which is told. */
  Optional<Arguments> read(Statement statement, Property<?> property) {
    List<Parameter> parameters = property.signature().parameters();
    List<Value> values = statement.values();
    Object[] read = new Object[parameters.size()];
    boolean complete = true;
    int next = 0;
    for (int i = 0; i < parameters.size(); i++) {
      Parameter parameter = parameters.get(i);
      if (parameter.kind() == Kind.OPTION) {
        return options(property, i, values.subList(next, values.size()), read, complete);
      }
      if (next == values.size()) {
        if (parameter.kind() != Kind.OPTIONAL) {
          missing(statement, property.name(), parameter.type().label(), property.example());
          return Optional.empty();
        }
      } else if (parameter.kind() == Kind.REPEATED) {
        List<Object> repeated = new ArrayList<>();
        while (next < values.size()) {
          Decoded<?> decoded = decode(values.get(next++), parameter.type(), property.name());
          complete &= !decoded.isRefused();
          repeated.add(decoded.value());
        }
        read[i] = complete ? List.copyOf(repeated) : null;
      } else {
        Decoded<?> decoded = decode(values.get(next++), parameter.type(), property.name());
        complete &= !decoded.isRefused();
        read[i] = decoded.value();
      }
    }
    refuse(values.subList(next, values.size()), property.name());
    return complete ? Optional.of(new Arguments(read)) : Optional.empty();
  }

  /** What is left are options: a word and its value each, in any order, none twice. */
  private Optional<Arguments> options(
      Property<?> property, int first, List<Value> values, Object[] read, boolean completeSoFar) {
    boolean complete = completeSoFar;
    int next = 0;
    while (next < values.size()) {
      Value word = values.get(next++);
      int option = option(property.signature().parameters(), first, word.text());
      if (option < 0 || read[option] != null) {
        refuse(values.subList(next - 1, values.size()), property.name());
        break;
      }
      ValueType<?> type = property.signature().parameters().get(option).type();
      if (next == values.size()) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.MISSING_VALUE, source.at(word.span()), word.text(), type.label())
                .help("write " + word.text() + " " + type.placeholder()));
        return Optional.empty();
      }
      Decoded<?> decoded = decode(values.get(next++), type, word.text());
      complete &= !decoded.isRefused();
      read[option] = decoded.value();
    }
    return complete ? Optional.of(new Arguments(read)) : Optional.empty();
  }

  private static int option(List<Parameter> parameters, int first, String word) {
    for (int i = first; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(word)) {
        return i;
      }
    }
    return -1;
  }

  <T> Decoded<T> decode(Value value, ValueType<T> type, String name) {
    Decoded<T> decoded = type.decode(value.text());
    if (!decoded.isRefused()) {
      return decoded;
    }
    Location place = source.at(value.span());
    Diagnostic bad =
        Diagnostic.of(DiagnosticCode.BAD_VALUE, place, name, type.label(), shortened(value.text()));
    if (!decoded.reason().isEmpty()) {
      bad = bad.note(decoded.reason());
    }
    Optional<String> nearest = Spelling.nearest(value.text(), type.suggestions());
    if (nearest.isPresent()) {
      bad = bad.help("did you mean '" + nearest.get() + "'?").fix(new Edit(place, nearest.get()));
    }
    diagnostics.add(bad);
    return decoded;
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 60
        ? visible(text)
        : visible(text.substring(0, text.offsetByCodePoints(0, 57))) + "...";
  }

  /** Control characters as their escapes: they would command a terminal or break a line. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        visible.append("\\u{").append(Integer.toHexString(c)).append('}');
      } else {
        visible.append(c);
      }
    }
    return visible.toString();
  }

  void missing(Statement statement, String name, String needed, String example) {
    Diagnostic missing =
        Diagnostic.of(DiagnosticCode.MISSING_VALUE, source.at(statement.head()), name, needed);
    diagnostics.add(example.isEmpty() ? missing : missing.help("for example " + example));
  }

  /** Tells of values after the only one; a text of several words needs quotes. */
  void refuseFurther(List<Value> values, String name, ValueType<?> type) {
    boolean text = type.placeholder().equals("TEXT") && !values.get(0).quoted();
    String help = text ? "write the text in quotes" : "remove it";
    refuse(values.subList(1, values.size()), name, help);
  }

  /** Tells of values that nothing takes. */
  void refuse(List<Value> surplus, String name) {
    refuse(surplus, name, "remove it");
  }

  private void refuse(List<Value> surplus, String name, String help) {
    if (!surplus.isEmpty()) {
      Span span = surplus.get(0).span().endWith(surplus.get(surplus.size() - 1).span());
      Diagnostic told = Diagnostic.of(DiagnosticCode.SURPLUS_VALUE, source.at(span), name);
      boolean statement = !Schema.blocksWith(surplus.get(0).text()).isEmpty();
      diagnostics.add(told.help(statement ? "write ';' before it, or begin a line" : help));
    }
  }
}
