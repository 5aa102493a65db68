package io.zkdsl.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.DiagnosticRenderer;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.golden.FolderReader;
import io.zkdsl.golden.Golden;
import io.zkdsl.policy.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Exactly what the terminal shows for a mistake: a gallery of all messages. A new case is a new
 * file, called {@code ZK103-what-is-special} when it is there for one code, {@code
 * fine-what-is-special} when nothing may be found. Its first line may hold {@code # options:} with
 * those of the command line.
 */
class DiagnosticsGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/diagnostics");

  @TestFactory
  Stream<DynamicTest> the_terminal_shows_as_expected() {
    return Golden.files(FOLDER, ".zk").stream()
        .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)));
  }

  @TestFactory
  Stream<DynamicTest> every_code_has_a_case() {
    List<Path> files = Golden.files(FOLDER, ".zk");
    return Arrays.stream(DiagnosticCode.values())
        .filter(code -> code != DiagnosticCode.TOO_LONG) // two megabytes: see HugeInputTest
        .map(
            code ->
                DynamicTest.dynamicTest(
                    code.id(),
                    () -> assertThat(files).anyMatch(file -> name(file).startsWith(code.id()))));
  }

  private static void check(Path file) {
    FolderReader reader = new FolderReader(FOLDER);
    Policy policy = Options.policy(Golden.read(file), reader);
    List<Diagnostic> findings =
        new ArrayList<>(
            new Compiler(Options.of(Golden.read(file)), reader, new TemplateRenderer())
                .check(reader.source(file), policy));
    policy.baseline().ifPresent(known -> findings.addAll(known.stale(Set.of(name(file)))));
    Golden.check(Golden.beside(file, ".out"), new DiagnosticRenderer(false).render(findings));
    List<String> ids = findings.stream().map(finding -> finding.code().id()).toList();
    if (name(file).startsWith("ZK")) {
      assertThat(ids).contains(name(file).substring(0, "ZK000".length()));
    } else if (name(file).startsWith("fine-")) {
      assertThat(ids).isEmpty();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
