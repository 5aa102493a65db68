package io.zkdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.compiler.CompileOptions;
import io.zkdsl.compiler.Compiler;
import io.zkdsl.diagnostic.DiagnosticRenderer;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What README.md says is true: its commands run, in their order, and its finding is what is
 * printed.
 */
class ReadmeTest {
  @TempDir Path folder;

  @Test
  @Tag("packaged")
  void everyCommandRuns() throws Exception {
    Path checkout = checkout();
    List<String> commands = commands();
    assertThat(commands).hasSizeGreaterThan(12);
    for (String command : commands) {
      if (!command.equals("mvn verify")) {
        run(command, checkout);
      }
    }
  }

  /**
   * A checkout with what the build made; Docker and Kubernetes are played by programs that accept
   * everything.
   */
  private Path checkout() throws IOException {
    Path checkout = Files.createDirectories(folder.resolve("checkout"));
    for (String part : List.of("zkdsl", "samples", "target")) {
      Files.createSymbolicLink(checkout.resolve(part), Path.of(part).toAbsolutePath());
    }
    Path programs = Files.createDirectories(folder.resolve("programs"));
    for (String name : List.of("docker", "kubectl")) {
      Path program = programs.resolve(name);
      Files.writeString(
          program, "#!/bin/sh\ncase \"$*\" in *'-f -'*) test \"$(wc -c)\" -gt 100 ;; esac\n");
      assertThat(program.toFile().setExecutable(true)).isTrue();
    }
    Files.createDirectories(folder.resolve("home/bin"));
    return checkout;
  }

  private void run(String command, Path checkout) throws Exception {
    Path output = folder.resolve("output");
    ProcessBuilder builder = new ProcessBuilder("bash", "-o", "pipefail", "-c", command);
    builder.directory(checkout.toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().put("PATH", folder.resolve("programs") + ":" + System.getenv("PATH"));
    builder.environment().put("HOME", folder.resolve("home").toString());
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(command).isTrue();
    assertThat(process.exitValue()).as(command + "\n" + Files.readString(output)).isZero();
  }

  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String block : Fences.of("README.md", "sh")) {
      try (Stream<String> lines = block.lines()) {
        lines.filter(line -> !line.isBlank()).forEach(commands::add);
      }
    }
    return commands;
  }

  @Test
  void theFindingIsWhatIsPrinted() throws IOException {
    String description = Fences.of("README.md", "zk").get(1);
    String shown =
        Fences.of("README.md", "").stream()
            .filter(block -> block.startsWith("error["))
            .findFirst()
            .orElseThrow();
    Compiler compiler = new Compiler(CompileOptions.DEFAULT, new NoFiles(), new TemplateRenderer());
    String printed =
        new DiagnosticRenderer(false)
            .render(compiler.check(new SourceFile("zookeeper.zk", description)));
    assertThat(printed).contains(shown).contains("warning[ZK302]").contains("error[ZK401]");
  }

  private static final class NoFiles implements SourceReader {
    @Override
    public Optional<SourceFile> read(String path) {
      return Optional.empty();
    }

    @Override
    public String resolve(String base, String relative) {
      return relative;
    }
  }
}
