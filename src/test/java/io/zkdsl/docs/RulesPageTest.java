package io.zkdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.explain.Stories;
import io.zkdsl.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule has its fixture, its page, its source, its remedy and its place in the code. */
class RulesPageTest {
  private static final Path FIXTURES = Path.of("src/test/resources/diagnostics");
  private static final Path RULES = Path.of("src/main/java/io/zkdsl/analysis/rules");

  /** What to do is said by the finding itself, or depends on what was meant. */
  private static final Set<DiagnosticCode> WITHOUT_HELP =
      EnumSet.of(DiagnosticCode.UNKNOWN_NAME, DiagnosticCode.BAD_VALUE, DiagnosticCode.UNKNOWN_KEY);

  @Test
  void the_page_is_up_to_date() throws IOException {
    Golden.check(Path.of("docs/rules.md"), RulesPage.text(Coverage.read()));
  }

  @Test
  void the_list_of_rules_is_sound() throws IOException {
    Coverage coverage = Coverage.read();

    assertThat(coverage.mistakes()).isEmpty();
    assertThat(coverage.rows().count()).isGreaterThan(500);
  }

  @TestFactory
  Stream<DynamicTest> every_code_is_told_of_in_full() {
    return Arrays.stream(DiagnosticCode.values())
        .map(code -> DynamicTest.dynamicTest(code.id(), () -> check(code)));
  }

  private static void check(DiagnosticCode code) {
    String story = Stories.of(code);
    assertThat(story).as("what happens").containsPattern("(?m)^On a real server: \\S");
    assertThat(story).as("its source").containsPattern("(?m)^Source: \\S");
    assertThat(story.strip().lines().toList().indexOf("```")).as("an example").isGreaterThan(0);
    if (code == DiagnosticCode.TOO_LONG) {
      return; // its fixture would have two megabytes: see HugeInputTest
    }
    String shown = shown(code);
    assertThat(shown).as("a fixture").contains("[" + code.id() + "]");
    if (!WITHOUT_HELP.contains(code)) {
      assertThat(findings(shown, code)).as("a remedy").allMatch(told -> told.contains("= help: "));
    }
    if (code.id().compareTo("ZK300") > 0) {
      assertThat(findings(shown, code)).as("a reason").allMatch(told -> told.contains("= note: "));
    }
  }

  /** What the terminal shows for all fixtures of a code. */
  private static String shown(DiagnosticCode code) {
    return Golden.files(FIXTURES, ".out").stream()
        .filter(file -> file.getFileName().toString().startsWith(code.id()))
        .map(Golden::read)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> findings(String shown, DiagnosticCode code) {
    List<String> findings = new ArrayList<>();
    for (String told : shown.split("\n\n")) {
      if (told.contains("[" + code.id() + "]: ")) {
        findings.add(told);
      }
    }
    assertThat(findings).isNotEmpty();
    return findings;
  }

  @Test
  void every_rule_is_registered_once_and_names_its_source() throws IOException {
    String registered = Files.readString(RULES.resolve("Rules.java"));
    try (Stream<Path> files = Files.list(RULES)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file);
        String name = file.getFileName().toString().replace(".java", "");
        if (text.contains("implements Rule ") || text.contains("implements ModelRule ")) {
          assertThat(registered).as(name).containsOnlyOnce("new " + name + "()");
          assertThat(text).as(name).containsPattern("(?s)/\\*\\*.*\\*/\\s*final class");
        }
      }
    }
  }

  @Test
  void every_code_is_used() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        sources.append(Files.readString(file));
      }
    }
    for (DiagnosticCode code : DiagnosticCode.values()) {
      assertThat(sources).contains("DiagnosticCode." + code.name());
    }
  }
}
