package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairTest {
  @TempDir Path temp;

  @Test
  void mechanicalRepairsAreMadeUntilNoneIsLeft() throws IOException {
    Path file = file("ensemble zk {\n  siez = 3   # three\n  config { maxclientcnxns 100 }\n}\n");

    Run run = Run.of("check", "--fix", file);

    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(run.err()).startsWith("repaired " + file);
    assertThat(file)
        .hasContent("ensemble zk {\n  size 3   # three\n  config { maxClientCnxns 100 }\n}\n");
  }

  @Test
  void whatNeedsThoughtIsLeftAndTold() throws IOException {
    Path file = file("ensemble zk {\n  size 3\n  workload podz\n  size 5\n}\n");

    Run run = Run.of("check", "--fix", file);

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("ZK108").doesNotContain("podz");
    assertThat(file).content().contains("workload pods", "size 3", "size 5");
  }

  @Test
  void aPortThatIsTakenOnItsHostBecomesTheNextFreeOne() throws IOException {
    Path file =
        file(
            """
            ensemble dev {
              targets config
              server 1 { host zk.example.com }
              server 2 { host zk.example.com; ports { client 2888; peer 2889; election 3889 } }
              server 3 { host zk.example.com; ports { client 2889; peer 2890; election 3890 } }
            }
            """);

    Run run = Run.of("check", "--fix", file);

    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(file).content().contains("client 2891; peer 2889", "client 2892; peer 2890");
  }

  @Test
  void aFileThatIsNotClosedIsLeftAlone() throws IOException {
    Path file = file("ensemble zk {\n  siez 3\n");

    Run run = Run.of("check", "--fix", file);

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(file).hasContent("ensemble zk {\n  siez 3\n");
  }

  @Test
  void aFileThatCannotBeParsedIsLeftAlone() throws IOException {
    String text = "ensemble zk {\n  siez 3\n  labels { a \"\\q\" }\n}\n";
    Path file = file(text);

    Run run = Run.of("check", "--fix", file);

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("ZK005", "ZK101");
    assertThat(file).hasContent(text);
  }

  @Test
  void commentsAreLeftAlone() throws IOException {
    Path file = file("ensemble zk { # siez\n  siez 3 # siez = 3\n} # zkdsl: allow ZK302 siez\n");

    Run.of("check", "--fix", file);

    assertThat(file)
        .hasContent("ensemble zk { # siez\n  size 3 # siez = 3\n} # zkdsl: allow ZK302 siez\n");
  }

  @Test
  void aFileWithoutMistakesKeepsItsTime() throws IOException {
    Path file = file("ensemble zk { size 3 }\n");
    assertThat(file.toFile().setLastModified(1_000_000_000_000L)).isTrue();

    Run run = Run.of("check", "--fix", file);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(file.toFile().lastModified()).isEqualTo(1_000_000_000_000L);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(temp.resolve("zk.zk"), text);
  }
}
