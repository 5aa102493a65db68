package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.Edit;
import io.zkdsl.schema.Arguments;
import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.Entries;
import io.zkdsl.schema.KeyProblem;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.Property.BlockUse;
import io.zkdsl.schema.Property.Occurs;
import io.zkdsl.schema.Spelling;
import io.zkdsl.schema.ValueType;
import io.zkdsl.schema.block.ConfigBlock;
import io.zkdsl.schema.block.Schema;
import io.zkdsl.source.Location;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.Span;
import io.zkdsl.syntax.ast.Statement;
import io.zkdsl.syntax.ast.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads statements by their schema: names are looked up, values decoded, and what does not fit is
 * told.
 */
final class Binder {
  private final SourceFile source;
  private final Diagnostics diagnostics;
  private final ArgumentReader arguments;
  private final Assignments assignments;

  Binder(SourceFile source, Diagnostics diagnostics) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.arguments = new ArgumentReader(source, diagnostics);
    this.assignments = new Assignments(source, diagnostics);
  }

  Settings bind(List<Statement> statements, BlockSchema schema) {
    Settings settings = new Settings();
    for (Statement written : statements) {
      Statement statement = assignments.resolved(written, schema);
      Optional<Setting<?>> setting =
          schema.entries().isPresent()
              ? entry(statement, schema.entries().get())
              : named(statement, schema);
      if (setting.isPresent()) {
        add(setting.get(), settings);
      } else {
        settings.addUnclear(meant(statement.name().text(), schema));
      }
    }
    return settings;
  }

  /** The name in a statement that was not understood, or what it is a slip for. */
  private static String meant(String name, BlockSchema schema) {
    return schema.entries().isPresent() ? name : Spelling.nearest(name, names(schema)).orElse(name);
  }

  private static List<String> names(BlockSchema schema) {
    List<String> names = new ArrayList<>();
    for (Property<?> property : schema.properties()) {
      names.add(property.name());
    }
    return names;
  }

  private void add(Setting<?> setting, Settings settings) {
    Optional<Setting<?>> first = settings.add(setting);
    if (first.isPresent()) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.DUPLICATE, setting.name(), "'" + setting.id() + "'")
              .label("again here")
              .related(first.get().name(), "first here")
              .help("keep one of them"));
    }
  }

  private Optional<Setting<?>> named(Statement statement, BlockSchema schema) {
    Optional<Property<?>> property = schema.find(statement.name().text());
    if (property.isEmpty()) {
      unknown(statement, schema);
      return Optional.empty();
    }
    return bind(statement, property.get());
  }

  private <T> Optional<Setting<?>> bind(Statement statement, Property<T> property) {
    Optional<Settings> block = block(statement, property);
    boolean blockInstead =
        property.blockUse() == BlockUse.INSTEAD_OF_VALUES && statement.block().isPresent();
    if (blockInstead) {
      arguments.refuse(statement.values(), property.name());
      return Optional.of(setting(statement, property, null, property.name(), block));
    }
    boolean needsValue =
        property.blockUse() == BlockUse.INSTEAD_OF_VALUES && statement.values().isEmpty();
    if (needsValue) {
      String needed = property.signature().parameters().get(0).type().label() + " or a block";
      arguments.missing(statement, property.name(), needed, property.example());
      return Optional.empty();
    }
    Optional<Arguments> read = arguments.read(statement, property);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        setting(
            statement,
            property,
            property.signature().read(read.get()),
            id(statement, property),
            block));
  }

  private static String id(Statement statement, Property<?> property) {
    return switch (property.occurs()) {
      case ONCE -> property.name();
      case ONCE_PER_KEY -> property.name() + " " + statement.values().get(0).text();
      case OFTEN -> property.name() + " at " + statement.span().start();
    };
  }

  private <T> Setting<T> setting(
      Statement statement, Property<T> property, T value, String id, Optional<Settings> block) {
    Span name = statement.name().span();
    boolean keyed = property.occurs() == Occurs.ONCE_PER_KEY;
    Span place = statement.values().isEmpty() ? name : valuesSpan(statement, keyed);
    return new Setting<>(
        id,
        property,
        value,
        source.at(keyed ? name.endWith(place) : name),
        places(statement.values()),
        source.at(place),
        block,
        Layer.ENSEMBLE,
        false);
  }

  private List<Location> places(List<Value> values) {
    List<Location> places = new ArrayList<>(values.size());
    for (Value value : values) {
      places.add(source.at(value.span()));
    }
    return List.copyOf(places);
  }

  private static Span valuesSpan(Statement statement, boolean firstOnly) {
    Span first = statement.values().get(0).span();
    return firstOnly ? first : first.endWith(statement.head());
  }

  /**
   * Reads the block even when the statement is wrong, so that its own mistakes are told in the same
   * run.
   */
  private Optional<Settings> block(Statement statement, Property<?> property) {
    if (statement.block().isEmpty()) {
      if (property.blockUse() == BlockUse.REQUIRED) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.MISSING_BLOCK, source.at(statement.head()), property.name())
                .help("write " + property.outline()));
      }
      return Optional.empty();
    }
    if (property.block().isEmpty()) {
      Span brace = statement.block().get().span();
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.SURPLUS_BLOCK,
                  source.at(new Span(brace.start(), brace.start() + 1)),
                  property.name())
              .help("write " + property.outline()));
      return Optional.empty();
    }
    return Optional.of(bind(statement.block().get().statements(), property.block().get()));
  }

  private void unknown(Statement statement, BlockSchema schema) {
    String name = statement.name().text();
    Location place = source.at(statement.name().span());
    List<BlockSchema> elsewhere = Schema.blocksWith(name);
    if (!elsewhere.isEmpty()) {
      List<String> places = new ArrayList<>();
      for (BlockSchema block : elsewhere) {
        places.add(block.name());
      }
      misplaced(name, place, schema, "it stands in " + String.join(", or in ", places));
      return;
    }
    if (ConfigBlock.SCHEMA.entries().orElseThrow().takes(name)) {
      misplaced(name, place, schema, "it is a key of zoo.cfg; write config { " + name + " … }");
      return;
    }
    Diagnostic unknown = Diagnostic.of(DiagnosticCode.UNKNOWN_NAME, place, name, schema.name());
    Optional<String> nearest = Spelling.nearest(name, names(schema));
    if (nearest.isPresent()) {
      unknown =
          unknown.help("did you mean '" + nearest.get() + "'?").fix(new Edit(place, nearest.get()));
    } else {
      unknown = unknown.help("remove it; docs/reference.md has all statements");
    }
    diagnostics.add(unknown);
  }

  private void misplaced(String name, Location place, BlockSchema schema, String help) {
    diagnostics.add(
        Diagnostic.of(DiagnosticCode.MISPLACED_NAME, place, name, schema.name()).help(help));
  }

  private Optional<Setting<?>> entry(Statement statement, Entries entries) {
    Value key = statement.name();
    if (statement.block().isPresent()) {
      Span brace = statement.block().get().span();
      Location place = source.at(new Span(brace.start(), brace.start() + 1));
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.SURPLUS_BLOCK, place, key.text())
              .help("write a value after the name"));
      if (statement.values().isEmpty()) {
        return Optional.empty();
      }
    }
    KeyProblem problem = entries.problemWith(key.text());
    if (problem != null) {
      diagnostics.add(told(problem, source.at(key.span())));
      return Optional.empty();
    }
    ValueType<String> type = entries.typeOf(key.text());
    if (statement.values().isEmpty()) {
      arguments.missing(statement, key.text(), type.label(), key.text() + " " + type.placeholder());
      return Optional.empty();
    }
    arguments.refuseFurther(statement.values(), key.text(), type);
    Value value = statement.values().get(0);
    Decoded<String> decoded = arguments.decode(value, type, key.text());
    return decoded.isRefused()
        ? Optional.empty()
        : Optional.of(
            new Setting<>(
                key.text(),
                null,
                decoded.value(),
                source.at(key.span()),
                List.of(source.at(value.span())),
                source.at(value.span()),
                Optional.empty(),
                Layer.ENSEMBLE,
                false));
  }

  private static Diagnostic told(KeyProblem problem, Location place) {
    Diagnostic told = Diagnostic.of(problem.code(), place, problem.arguments());
    if (!problem.note().isEmpty()) {
      told = told.note(problem.note());
    }
    if (!problem.help().isEmpty()) {
      told = told.help(problem.help());
    }
    return problem.replacement().isEmpty()
        ? told
        : told.fix(new Edit(place, problem.replacement()));
  }
}
