package io.zkdsl.reality;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.compiler.CompileOptions;
import io.zkdsl.compiler.Compiler;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.golden.Golden;
import io.zkdsl.golden.MemoryReader;
import io.zkdsl.reality.Case.Written;
import io.zkdsl.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What zkdsl says beforehand to each mistake that a real server makes something of. The table is
 * read beside the one of {@link RealityTest}: an empty last column is a mistake that nobody finds.
 */
class FindingsTest {
  private static final Path TABLE = Path.of("src/test/resources/reality/findings.tsv");
  private static final List<Case> CASES =
      Subject.ALL.stream().map(Subject::cases).flatMap(Collection::stream).toList();

  @Test
  void the_table_tells_what_is_said_to_each_mistake() {
    StringBuilder table = new StringBuilder("rules\tmistake\treal server\tzkdsl\n");
    for (Case mistake : CASES) {
      table.append(row(mistake));
    }
    Golden.check(TABLE, table.toString());
  }

  @Test
  void enough_rules_are_held_against_reality() {
    Set<String> rules = new TreeSet<>();
    CASES.forEach(mistake -> rules.addAll(mistake.ruleIds()));
    assertThat(rules).allMatch(rule -> rule.matches("[A-Z0-9]+-[0-9]+")).hasSizeGreaterThan(100);
  }

  private static String row(Case mistake) {
    List<String> said = new ArrayList<>();
    Written written = mistake.written();
    if (!written.never().isEmpty()) {
      said.add("cannot be written: " + written.never());
    }
    if (!written.description().isEmpty()) {
      said.addAll(codes(written.description()));
    }
    return String.join(
            "\t",
            mistake.rules(),
            mistake.mistake(),
            mistake.wrong().outcome().text().replace("\t", "\\t"),
            String.join("; ", said))
        + "\n";
  }

  private static List<String> codes(String description) {
    return new Compiler(CompileOptions.DEFAULT, new MemoryReader(Map.of()), new TemplateRenderer())
        .check(new SourceFile("x.zk", description)).stream()
            .map(finding -> finding.code().id())
            .distinct()
            .toList();
  }
}
