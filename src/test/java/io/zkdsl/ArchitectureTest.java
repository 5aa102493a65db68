package io.zkdsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the imports of the sources: packages know only those below them. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java/io/zkdsl");

  /** From the bottom up. */
  private static final List<String> LAYERS =
      List.of(
          "source",
          "diagnostic",
          "syntax",
          "schema",
          "policy",
          "model",
          "runtime",
          "analysis",
          "emit",
          "target",
          "explain",
          "report",
          "compiler",
          "cli");

  /** Packages that may know less than all that is below them. */
  private static final Map<String, Set<String>> NARROWER =
      Map.of(
          "schema", Set.of("source", "diagnostic"),
          "emit", Set.of("source", "diagnostic"),
          "model", Set.of("source", "schema"),
          "target", Set.of("source", "diagnostic", "schema", "model", "runtime", "emit"),
          "explain", Set.of("diagnostic", "schema"),
          "report", Set.of("source", "diagnostic", "explain"));

  /** Libraries with one door each. */
  private static final Map<String, String> DOORS =
      Map.of(
          "org.antlr", "syntax",
          "com.github.mustachejava", "emit",
          "com.google.gson", "report",
          "com.github.difflib", "cli");

  /**
   * What is at home in {@code cli} alone: the rest also runs where there are no files, threads,
   * clocks or reflection. {@code Locale.ROOT} is none of a place.
   */
  private static final List<String> ONLY_CLI =
      List.of(
          "java.nio.file",
          "java.io.File",
          "java.lang.reflect",
          "java.util.logging",
          "java.util.regex",
          "java.util.concurrent",
          "java.time",
          "java.net");

  @Test
  void packages_import_only_what_is_below_them() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String from = layer(file);
      for (String name : ours(file)) {
        boolean allowed =
            NARROWER.containsKey(from)
                ? NARROWER.get(from).contains(name)
                : LAYERS.indexOf(name) < LAYERS.indexOf(from);
        if (!name.equals(from) && !allowed) {
          wrong.add(file + " imports io.zkdsl." + name);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_package_has_its_layer_and_its_description() throws IOException {
    for (Path file : sources()) {
      assertThat(LAYERS).as(file.toString()).contains(layer(file));
      assertThat(file.resolveSibling("package-info.java")).exists();
    }
  }

  @Test
  void inner_packages_know_no_outer_ones() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      String path = file.toString();
      wrong.addAll(path.contains("/syntax/ast/") ? imports(file, "io.zkdsl.syntax.") : List.of());
      wrong.addAll(path.contains("/schema/value/") ? imports(file, "io.zkdsl.schema.") : List.of());
      wrong.addAll(path.contains("/rules/") ? imports(file, "io.zkdsl.analysis.") : List.of());
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_library_has_one_door() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      for (Map.Entry<String, String> door : DOORS.entrySet()) {
        if (!layer(file).equals(door.getValue())) {
          wrong.addAll(imports(file, door.getKey()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void the_core_is_plain_java() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : sources()) {
      if (!layer(file).equals("cli")) {
        for (String foreign : ONLY_CLI) {
          wrong.addAll(imports(file, foreign));
        }
        // it stands in a signature of the library's
        wrong.removeIf(line -> line.contains("TemplateParser") && line.contains("AtomicInteger"));
        wrong.addAll(localeDependent(file));
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> localeDependent(Path file) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      boolean otherLocale =
          line.contains("Locale.") && !line.contains("Locale.ROOT") && !line.startsWith("import ");
      boolean noLocale = line.contains(".toUpperCase()") || line.contains(".toLowerCase()");
      if (otherLocale || noLocale) {
        wrong.add(file + ": " + line.strip());
      }
    }
    return wrong;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static String layer(Path file) {
    return SOURCES.relativize(file).getName(0).toString();
  }

  private static List<String> ours(Path file) throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : imports(file, "io.zkdsl.")) {
      String name = line.substring(line.indexOf("io.zkdsl.") + "io.zkdsl.".length());
      names.add(name.substring(0, name.indexOf('.')));
    }
    return names;
  }

  /** The import lines of what is in a package, with the file before them. */
  private static List<String> imports(Path file, String prefix) throws IOException {
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("import " + prefix) || line.startsWith("import static " + prefix)) {
        found.add(file + ": " + line);
      }
    }
    return found;
  }
}
