package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.block.EnsembleBlock;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.Span;
import io.zkdsl.syntax.ParseResult;
import io.zkdsl.syntax.Parser;
import java.util.List;
import java.util.Optional;

/**
 * What {@code --set} says on the command line: {@code size=5}, {@code config.tickTime=2s}, {@code
 * server.2.host=zk2}. Each is turned into the statement that it stands for, and read like one.
 */
final class Overrides {
  private Overrides() {}

  static Settings read(List<String> overrides, Diagnostics diagnostics) {
    Settings settings = Settings.NONE;
    for (String override : overrides) {
      int equals = override.indexOf('=');
      if (equals <= 0) {
        SourceFile given = new SourceFile("--set", override);
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.BAD_OVERRIDE, given.at(new Span(0, override.length())), override)
                .help("for example --set size=5 or --set config.tickTime=2s"));
      } else {
        String statement =
            statement(
                override.substring(0, equals),
                override.substring(equals + 1),
                EnsembleBlock.SCHEMA);
        settings = settings.overlaidWith(read(new SourceFile("--set", statement), diagnostics));
      }
    }
    return settings;
  }

  private static Settings read(SourceFile source, Diagnostics diagnostics) {
    ParseResult parse = Parser.parse(source);
    for (Diagnostic diagnostic : parse.diagnostics()) {
      diagnostics.add(diagnostic);
    }
    return new Binder(source, diagnostics).bind(parse.file().statements(), EnsembleBlock.SCHEMA);
  }

  /** {@code ports.client} and {@code 2181} make <code>ports { client 2181 }</code>. */
  private static String statement(String path, String value, BlockSchema schema) {
    int dot = path.indexOf('.');
    if (schema.entries().isPresent() || dot < 0) {
      return path + " " + value;
    }
    String name = path.substring(0, dot);
    String rest = path.substring(dot + 1);
    Optional<Property<?>> property = schema.find(name);
    if (property.isEmpty() || property.get().block().isEmpty()) {
      return path + " " + value;
    }
    String head = name;
    if (property.get().occurs() == Property.Occurs.ONCE_PER_KEY) {
      int end = rest.indexOf('.');
      head = name + " " + (end < 0 ? rest : rest.substring(0, end));
      if (end < 0) {
        return head + " " + value;
      }
      rest = rest.substring(end + 1);
    }
    return head + " { " + statement(rest, value, property.get().block().get()) + " }";
  }
}
