import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the files of {@code templates/} into {@code io.zkdsl.emit.EmbeddedTemplates}, a switch of
 * string constants. Run by the build: {@code java EmbedTemplates.java TEMPLATES_DIR OUTPUT_DIR}.
 */
final class EmbedTemplates {
  public static void main(String[] arguments) throws IOException {
    Path templates = Path.of(arguments[0]);
    Path output = Path.of(arguments[1]).resolve("io/zkdsl/emit/EmbeddedTemplates.java");
    String source = source(templates);
    if (!Files.exists(output) || !Files.readString(output).equals(source)) {
      Files.createDirectories(output.getParent());
      Files.writeString(output, source);
    }
  }

  private static String source(Path templates) throws IOException {
    StringBuilder cases = new StringBuilder();
    for (Path file : filesBelow(templates)) {
      String name =
          templates.relativize(file).toString().replace('\\', '/').replace(".mustache", "");
      cases.append("      case \"").append(name).append("\":\n");
      cases.append("        return ").append(literal(Files.readString(file))).append(";\n");
    }
    return "package io.zkdsl.emit;\n\n"
        + "/** The wording of {@code templates/}, made by the build from its files. */\n"
        + "final class EmbeddedTemplates {\n"
        + "  /** The text of a template, or null when there is none of that name. */\n"
        + "  static String find(String name) {\n"
        + "    switch (name) {\n"
        + cases
        + "      default:\n        return null;\n    }\n  }\n\n"
        + "  private EmbeddedTemplates() {}\n}\n";
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".mustache"))
          .sorted()
          .collect(Collectors.toList());
    }
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
