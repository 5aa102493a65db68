package io.zkdsl.compiler;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticRenderer;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.golden.FolderReader;
import io.zkdsl.golden.Golden;
import io.zkdsl.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in an editor at any moment is compiled without an exception. */
class HalfTypedTest {
  private static final Path DIAGNOSTICS = Path.of("src/test/resources/diagnostics");
  private static final int LONGEST = 800;

  /** Small enough to end inside most words. */
  private static final int STEP = 5;

  private final TemplateRenderer templates = new TemplateRenderer();

  @Test
  void every_beginning_of_a_description() throws IOException {
    for (Path file : descriptions()) {
      String text = Golden.read(file);
      for (int end = 0; end <= text.length(); end += STEP) {
        check(file, text, text.substring(0, end));
      }
    }
  }

  @Test
  void every_description_without_one_of_its_words() throws IOException {
    for (Path file : descriptions()) {
      String text = Golden.read(file);
      int start = 0;
      while (start < text.length()) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ') {
          end++;
        }
        String rest = text.substring(0, start) + text.substring(end);
        if (file.startsWith("samples")) {
          compile(file, text, rest);
        } else {
          check(file, text, rest);
        }
        start = end + 1;
      }
    }
  }

  private static List<Path> descriptions() throws IOException {
    try (Stream<Path> samples = Files.walk(Path.of("samples"))) {
      List<Path> files = samples.filter(file -> file.toString().endsWith(".zk")).toList();
      return Stream.of(
              files,
              Golden.files(DIAGNOSTICS, ".zk"),
              Golden.files(Path.of("src/test/resources/parser"), ".zk"))
          .flatMap(List::stream)
          .filter(file -> Golden.read(file).length() <= LONGEST)
          .toList();
    }
  }

  private void check(Path file, String original, String text) {
    assertThatCode(
            () -> {
              List<Diagnostic> findings = compiler(file, original).check(source(file, text));
              new DiagnosticRenderer(true).render(findings);
            })
        .as(text)
        .doesNotThrowAnyException();
  }

  private void compile(Path file, String original, String text) {
    assertThatCode(() -> compiler(file, original).compile(source(file, text)))
        .as(text)
        .doesNotThrowAnyException();
  }

  private Compiler compiler(Path file, String original) {
    return new Compiler(Options.of(original), new FolderReader(file.getParent()), templates);
  }

  private static SourceFile source(Path file, String text) {
    return new SourceFile(file.getFileName().toString(), text);
  }
}
