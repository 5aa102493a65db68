package io.zkdsl.docs;

import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What becomes of each rule of the sheet of facts about ZooKeeper, images and Kubernetes that zkdsl
 * was built from.
 */
record Coverage(List<Section> sections) {
  private static final Path FOLDER = Path.of("src/test/resources/coverage");

  /** How a rule is dealt with. */
  enum How {
    CODE("code", "a finding"),
    CONSTRUCTION("construction", "impossible by construction"),
    NO_RULE("no-rule", "a fact that forbids nothing"),
    OUT_OF_REACH("out-of-reach", "out of reach");

    private final String word;
    final String inWords;

    How(String word, String inWords) {
      this.word = word;
      this.inWords = inWords;
    }

    static How of(String word) {
      for (How how : values()) {
        if (how.word.equals(word)) {
          return how;
        }
      }
      throw new AssertionError("no way to deal with a rule: " + word);
    }
  }

  /** One section of the sheet. */
  record Section(String name, List<Row> rows) {}

  /**
   * One rule.
   *
   * @param by the codes, how and by which test, or the reason
   */
  record Row(String rule, String what, How how, String by) {
    List<String> codes() {
      return how == How.CODE ? List.of(by.split(", ")) : List.of();
    }

    /** The tests in brackets at the end. */
    List<String> tests() {
      return how == How.CONSTRUCTION
          ? List.of(by.substring(by.lastIndexOf('[') + 1, by.length() - 1).split(", "))
          : List.of();
    }
  }

  static Coverage read() throws IOException {
    List<Section> sections = new ArrayList<>();
    for (Path file : Golden.files(FOLDER, ".tsv")) {
      String name = file.getFileName().toString().replace(".tsv", "");
      sections.add(new Section(name.substring(3), rows(file)));
    }
    return new Coverage(sections);
  }

  private static List<Row> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    if (!lines.get(0).equals("rule\twhat\thow\tby")) {
      throw new AssertionError(file + " has other columns: " + lines.get(0));
    }
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 4) {
        throw new AssertionError(file + ": " + line);
      }
      rows.add(new Row(cells[0], cells[1], How.of(cells[2]), cells[3]));
    }
    return rows;
  }

  long count(How how) {
    return rows().filter(row -> row.how() == how).count();
  }

  Stream<Row> rows() {
    return sections.stream().flatMap(section -> section.rows().stream());
  }

  /** What is wrong with it; empty when nothing is. */
  List<String> mistakes() throws IOException {
    Set<String> tests = tests();
    Set<String> seen = new HashSet<>();
    List<String> mistakes = new ArrayList<>();
    rows()
        .forEach(
            row -> {
              if (!seen.add(row.rule())) {
                mistakes.add(row.rule() + " stands twice");
              }
              if (row.what().isBlank() || row.by().isBlank()) {
                mistakes.add(row.rule() + " says nothing");
              }
              for (String code : row.codes()) {
                if (DiagnosticCode.withId(code).isEmpty()) {
                  mistakes.add(row.rule() + " names " + code + ", which is no code");
                }
              }
              for (String test : row.tests()) {
                if (!tests.contains(test)) {
                  mistakes.add(row.rule() + " names " + test + ", which is no test");
                }
              }
            });
    return mistakes;
  }

  private static Set<String> tests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      Set<String> names = new HashSet<>();
      files.forEach(file -> names.add(file.getFileName().toString().replace(".java", "")));
      names.removeIf(name -> !name.endsWith("Test"));
      return names;
    }
  }
}
