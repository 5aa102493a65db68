package io.zkdsl.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.golden.Golden;
import io.zkdsl.golden.MemoryReader;
import io.zkdsl.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The longer stories of the findings. An example in a block that begins with {@code zk wrong} has
 * that finding, one that begins with {@code zk right} has none of any kind.
 */
class StoriesTest {
  private static final Path FOLDER = Path.of("src/main/resources/explain");

  /** Examples of these are too large to be read, or need another file. */
  private static final Set<DiagnosticCode> WITHOUT_WRONG_EXAMPLE =
      EnumSet.of(
          DiagnosticCode.TOO_DEEP,
          DiagnosticCode.ANNOTATIONS_TOO_LARGE,
          DiagnosticCode.LINE_TOO_LONG,
          DiagnosticCode.STALE_BASELINE,
          DiagnosticCode.NOT_UTF8,
          DiagnosticCode.TOO_LONG);

  /** What no target writes yet is refused by all of them, so the better way is wrong too. */
  private static final Set<DiagnosticCode> WITH_OTHER_FINDINGS =
      EnumSet.of(DiagnosticCode.SECRET_KEY);

  @TestFactory
  Stream<DynamicTest> a_story_is_told_and_its_examples_are_true() {
    return Arrays.stream(DiagnosticCode.values())
        .map(code -> DynamicTest.dynamicTest(code.id(), () -> check(code)));
  }

  @Test
  void every_story_has_its_code() {
    for (Path file : Golden.files(FOLDER, ".md")) {
      String id = file.getFileName().toString().replace(".md", "");
      assertThat(DiagnosticCode.withId(id)).as(id).isPresent();
    }
  }

  private static void check(DiagnosticCode code) {
    String story = Golden.read(FOLDER.resolve(code.id() + ".md"));
    assertThat(story).endsWith("\n").doesNotContain("\n\n\n");
    assertThat(story.lines()).allMatch(line -> line.startsWith("  domain") || line.length() <= 140);
    List<String> wrong = examples(story, "wrong");
    List<String> right = examples(story, "right");
    assertThat(wrong.isEmpty()).isEqualTo(WITHOUT_WRONG_EXAMPLE.contains(code));
    assertThat(right).isNotEmpty();
    for (String example : wrong) {
      assertThat(findings(example)).extracting(Diagnostic::code).contains(code);
    }
    for (String example : right) {
      if (WITH_OTHER_FINDINGS.contains(code)) {
        assertThat(findings(example)).extracting(Diagnostic::code).doesNotContain(code);
      } else {
        assertThat(findings(example)).isEmpty();
      }
    }
  }

  private static List<String> examples(String story, String kind) {
    String fence = "```zk " + kind + "\n";
    List<String> examples = new ArrayList<>();
    int start = story.indexOf(fence);
    while (start >= 0) {
      int end = story.indexOf("```\n", start + fence.length());
      examples.add(story.substring(start + fence.length(), end));
      start = story.indexOf(fence, end);
    }
    return examples;
  }

  private static List<Diagnostic> findings(String example) {
    MemoryReader reader =
        new MemoryReader(
            Map.of("company/defaults.zk", "fragment hardened { config { maxClientCnxns 100 } }"));
    return new Compiler(Options.of(example), reader, new TemplateRenderer())
        .check(new SourceFile("example.zk", example));
  }
}
