package io.zkdsl.emit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the files of {@code templates/} into {@code io.zkdsl.emit.BuiltInTemplates}, so that no run
 * has to parse them: that would be a quarter of a cold start. Run by the build, after the few
 * classes that it needs were compiled: {@code java io.zkdsl.emit.TemplateCompiler TEMPLATES_DIR
 * OUTPUT_DIR}.
 */
final class TemplateCompiler {
  public static void main(String[] arguments) throws IOException {
    Path templates = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]).resolve("io/zkdsl/emit/BuiltInTemplates.java");
    String source = source(templates);
    if (!Files.exists(output) || !Files.readString(output).equals(source)) {
      Files.createDirectories(output.getParent());
      Files.writeString(output, source);
    }
  }

  private static String source(Path folder) throws IOException {
    StringBuilder source =
        new StringBuilder("package io.zkdsl.emit;\n\nimport java.util.List;\n\n");
    source.append("/** The files of {@code templates/}, made by the build. */\n");
    source.append("final class BuiltInTemplates {\n");
    source.append("  /** The template of that name, or null. */\n");
    source.append("  static Template find(String name) {\n    return switch (name) {\n");
    for (Path file : filesBelow(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/').replace(".mustache", "");
      source.append("      case ").append(literal(name)).append(" ->\n          ");
      write(TemplateParser.parse(name, Files.readString(file)), source);
      source.append(";\n");
    }
    return source
        .append("      default -> null;\n    };\n  }\n\n  private BuiltInTemplates() {}\n}\n")
        .toString();
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".mustache"))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static void write(Template template, StringBuilder source) {
    source.append("new Template(List.of(");
    String separator = "";
    for (Template.Piece piece : template.pieces()) {
      source.append(separator);
      separator = ", ";
      write(piece, source);
    }
    source.append("))");
  }

  private static void write(Template.Piece piece, StringBuilder source) {
    if (piece instanceof Template.Text) {
      source
          .append("new Template.Text(")
          .append(literal(((Template.Text) piece).text()))
          .append(')');
    } else if (piece instanceof Template.Value) {
      Template.Value value = (Template.Value) piece;
      source.append("new Template.Value(").append(literal(value.name()));
      source.append(", ").append(value.escaped()).append(", ").append(value.line()).append(')');
    } else if (piece instanceof Template.Section) {
      Template.Section section = (Template.Section) piece;
      write("Section", section.name(), section.body(), section.line(), source);
    } else {
      Template.Inverse inverse = (Template.Inverse) piece;
      write("Inverse", inverse.name(), inverse.body(), inverse.line(), source);
    }
  }

  private static void write(
      String kind, String name, Template body, int line, StringBuilder source) {
    source.append("new Template.").append(kind).append('(').append(literal(name)).append(", ");
    write(body, source);
    source.append(", ").append(line).append(')');
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        default -> literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
