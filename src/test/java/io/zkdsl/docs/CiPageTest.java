package io.zkdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.analysis.ProjectReader;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** What docs/ci.md and the hooks' part of README.md say is true. */
class CiPageTest {
  @TempDir Path folder;

  @Test
  void everySnippetIsYaml() throws IOException {
    List<String> snippets = new ArrayList<>(Fences.of("docs/ci.md", "yaml"));
    snippets.addAll(Fences.of("README.md", "yaml"));

    assertThat(snippets).hasSizeGreaterThan(3);
    for (String snippet : snippets) {
      assertThat((Object) new Yaml().load(snippet)).as(snippet).isInstanceOf(java.util.Map.class);
    }
  }

  @Test
  void theHooksThatAreNamedExist() throws IOException {
    String manifest = Files.readString(Path.of(".pre-commit-hooks.yaml"));
    List<String> snippets = new ArrayList<>(Fences.of("docs/ci.md", "yaml"));
    snippets.addAll(Fences.of("README.md", "yaml"));
    int named = 0;
    for (String snippet : snippets) {
      for (String line : snippet.lines().filter(line -> line.contains("- id: ")).toList()) {
        String id = line.substring(line.indexOf("id: ") + 4).split(" ")[0];
        assertThat(manifest).contains("- id: " + id + "\n");
        named++;
      }
    }
    assertThat(named).isGreaterThanOrEqualTo(3);
  }

  @Test
  void theSettingsInTheReadmeAreRight() throws IOException {
    List<String> settings = Fences.of("README.md", "zk settings");
    assertThat(settings).hasSize(1);
    Diagnostics diagnostics = new Diagnostics();

    ProjectReader.read(new SourceFile("zkdsl.zk", settings.get(0)), diagnostics);

    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  @Tag("packaged")
  void everyCommandRunsOverADescriptionAndItsOutput() throws Exception {
    Files.createSymbolicLink(folder.resolve(".zkdsl"), Path.of("").toAbsolutePath());
    Files.writeString(folder.resolve("orders.zk"), "ensemble orders { size 3 }\n");
    run(".zkdsl/zkdsl compile .");
    List<String> commands = new ArrayList<>();
    for (String snippet : Fences.of("docs/ci.md", "yaml")) {
      snippet
          .lines()
          .filter(line -> line.contains(".zkdsl/zkdsl "))
          .forEach(line -> commands.add(line.substring(line.indexOf(".zkdsl/zkdsl "))));
    }

    assertThat(commands).hasSizeGreaterThan(4);
    for (String command : commands) {
      run(command);
    }
    assertThat(folder.resolve("zkdsl.sarif")).content().contains("\"2.1.0\"");
    assertThat(folder.resolve("gl-code-quality-report.json")).content().startsWith("[");
  }

  private void run(String command) throws Exception {
    Process process =
        new ProcessBuilder("sh", "-c", command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(command).isTrue();
    assertThat(process.exitValue()).as(command + "\n" + output).isZero();
  }
}
