package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A changed fragment is checked with all that import it; by the packaged jar, which has a working
 * folder.
 */
@Tag("packaged")
class ImportersTest {
  @TempDir Path temp;

  @BeforeEach
  void aRepository() throws IOException {
    Files.createDirectory(temp.resolve(".git"));
    file("shared/ports.zk", "fragment ports { ports { client 2888 } }\n");
    file("shared/all.zk", "import \"ports.zk\"\nfragment all { use ports }\n");
    file("teams/a.zk", "import \"../shared/ports.zk\"\nensemble a { size 3; use ports }\n");
    file("teams/b.zk", "import \"../shared/all.zk\"\nensemble b { size 3; use all }\n");
    file("teams/c.zk", "ensemble c { size 2 }\n");
  }

  @Test
  void aFragmentAloneIsFine() throws Exception {
    assertThat(check(temp, "shared/ports.zk")).isEmpty();
  }

  @Test
  void whatImportsItDirectlyOrThroughOthersIsCheckedToo() throws Exception {
    assertThat(check(temp, "--with-importers", "shared/ports.zk"))
        .containsExactly("shared/ports.zk:1:33: error[ZK401]");
  }

  @Test
  void theProjectBeginsAboveTheWorkingFolder() throws Exception {
    file("teams/a.zk", "import \"../shared/ports.zk\"\nensemble a { size 2; use ports }\n");

    assertThat(check(temp.resolve("shared"), "--with-importers", "ports.zk"))
        .contains(temp.toRealPath() + "/teams/a.zk:2:19: warning[ZK302]");
  }

  @Test
  void whatDoesNotImportItIsNotChecked() throws Exception {
    assertThat(check(temp, "--with-importers", "shared/all.zk"))
        .noneMatch(it -> it.contains("c.zk"));
    assertThat(check(temp, "--with-importers", "teams/c.zk"))
        .containsExactly("teams/c.zk:1:19: warning[ZK302]");
  }

  @Test
  void aCycleOfImportsEnds() throws Exception {
    file("shared/ports.zk", "import \"all.zk\"\nfragment ports { }\n");

    assertThat(check(temp, "--with-importers", "shared/ports.zk"))
        .anyMatch(line -> line.contains("ZK202"));
  }

  /** The findings of the packaged jar, without their messages. */
  private static List<String> check(Path folder, String... operands) throws Exception {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target/zkdsl.jar").toAbsolutePath().toString(),
                "check",
                "--format=short"));
    command.addAll(List.of(operands));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return out.lines().map(line -> line.substring(0, line.indexOf("]: ") + 1)).toList();
  }

  private void file(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
