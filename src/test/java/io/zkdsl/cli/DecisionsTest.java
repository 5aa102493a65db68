package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a project decided about findings: settings, severities, baselines. */
class DecisionsTest {
  private static final String EVEN = "ensemble even { size 2 }\n";

  @TempDir Path temp;

  @BeforeEach
  void aRepository() throws IOException {
    Files.createDirectory(temp.resolve(".git"));
  }

  // Settings

  @Test
  void theNearestSettingsAboveAFileHold() throws IOException {
    file("zkdsl.zk", "severity ZK302 error \"odd sizes only\"\n");
    file("lab/zkdsl.zk", "severity ZK302 note \"it is a laboratory\"\n");

    Run strict = Run.of("check", "--format", "short", file("prod/deep/a.zk", EVEN));
    Run lenient = Run.of("check", "--format", "short", file("lab/deep/b.zk", EVEN));

    assertThat(strict.out()).contains("a.zk:1:22: error[ZK302]");
    assertThat(strict.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(lenient.out()).contains("b.zk:1:22: note[ZK302]");
    assertThat(lenient.exit()).isZero();
  }

  @Test
  void settingsAboveTheRepositoryDoNotHold() throws IOException {
    file("zkdsl.zk", "severity ZK302 off \"not here\"\n");
    Files.createDirectories(temp.resolve("inner/.git"));

    assertThat(Run.of("check", file("inner/a.zk", EVEN)).out()).contains("ZK302");
    assertThat(Run.of("check", file("a.zk", EVEN)).out()).isEmpty();
  }

  @Test
  void aWarningThatIsRaisedToAnErrorStopsACompile() throws IOException {
    file("zkdsl.zk", "severity ZK302 error \"odd sizes only\"\n");
    Path output = temp.resolve("out");

    Run run = Run.of("compile", "-o", output, file("a.zk", EVEN));

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("error[ZK302]");
    assertThat(output).doesNotExist();
  }

  @Test
  void whatIsCertainToFailStaysAnError() throws IOException {
    file("zkdsl.zk", "severity ZK401 warning \"we are brave\"\n");
    Path clash = file("a.zk", "ensemble a { size 3; ports { client 2888 } }\n");

    Run run = Run.of("check", "--format", "short", clash);

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("a.zk:1:37: error[ZK401]")
        .contains("zkdsl.zk:1:10: warning[ZK954]: ZK401 cannot be made a warning");
  }

  @Test
  void mistakesInSettingsAreToldOnceWithTheirPlace() throws IOException {
    file("zkdsl.zk", "severity ZK302 wrong \"x\"\nsiez 3\n");

    Run run =
        Run.of("check", "--format", "short", file("a.zk", EVEN), file("b.zk", "ensemble b {}"));

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .containsOnlyOnce("zkdsl.zk:1:16: error[ZK103]")
        .containsOnlyOnce("zkdsl.zk:2:1: error[ZK101]: unknown property 'siez' in zkdsl.zk");
  }

  @Test
  void wrongSettingsStopACompile() throws IOException {
    file("zkdsl.zk", "output\n");

    Run run = Run.of("compile", "-o", temp.resolve("out"), file("a.zk", "ensemble a { size 3 }"));

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(temp.resolve("out")).doesNotExist();
  }

  @Test
  void settingsAreCheckedLikeADescriptionAndCompiledLikeNothing() throws IOException {
    Path settings = file("zkdsl.zk", "fail-on sometimes\noutput \"deploy\"\n");
    file("a.zk", "ensemble a { size 3 }\n");

    assertThat(Run.of("check", "--format=short", settings).out()).contains("zkdsl.zk:1:9: error");

    file("zkdsl.zk", "output \"deploy\"\n");
    assertThat(Run.of("check", temp)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("compile", temp).exit()).isZero();
    assertThat(temp.resolve("deploy/a/docker/compose.yaml")).exists();
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 0",
    "'fail-on warning', '', 1",
    "'fail-on warning', 'error', 0",
    "'fail-on warning', 'never', 0",
    "'', 'note', 1",
    "'severity ZK302 note \"known\"', 'warning', 0",
    "'severity ZK302 note \"known\"', 'note', 1"
  })
  void theCommandLineWinsOverTheSettings(String settings, String option, int exit)
      throws IOException {
    file("zkdsl.zk", settings);
    Path even = file("a.zk", EVEN);

    Run run = option.isEmpty() ? Run.of("check", even) : Run.of("check", "--fail-on", option, even);

    assertThat(run.exit()).isEqualTo(exit);
  }

  @Test
  void projectsThatWriteElsewhereAreNotCompiledTogether() throws IOException {
    file("one/zkdsl.zk", "output \"deploy\"\n");
    file("two/zkdsl.zk", "output \"deploy\"\n");
    Path a = file("one/a.zk", "ensemble a { size 3 }");
    Path b = file("two/b.zk", "ensemble b { size 3 }");

    Run run = Run.of("compile", a, b);

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("one/deploy and to ", "compile them apart, or say --output");
  }

  // Baselines

  @Test
  void aBaselineHoldsWhatIsKnownWhereverItMovesTo() throws IOException {
    file("zkdsl.zk", "baseline \"known.txt\"\nfail-on warning\n");
    Path legacy = file("deep/a.zk", EVEN);

    assertThat(Run.of("check", legacy).exit()).isEqualTo(ExitCode.FINDINGS);
    Run update = Run.of("check", "--update-baseline", temp);
    assertThat(update.exit()).isZero();
    assertThat(update.err()).contains("known.txt (1 finding)");
    assertThat(temp.resolve("known.txt")).content().contains("ZK302\tdeep/a.zk\tensemble even");

    file("deep/a.zk", "# moved\n\n  " + EVEN);
    assertThat(Run.of("check", legacy)).isEqualTo(new Run(0, "", ""));
    file("deep/a.zk", EVEN + EVEN.replace("even", "new"));
    assertThat(Run.of("check", "--format=short", legacy).out())
        .contains("a.zk:2:21: warning[ZK302]")
        .doesNotContain("a.zk:1:");
  }

  @Test
  void whatIsMendedMustLeaveTheBaseline() throws IOException {
    Path known = file("known.txt", "");
    Path legacy = file("a.zk", EVEN);
    Path other = file("b.zk", EVEN);
    Run.of("check", "--baseline", known, "--update-baseline", legacy, other);
    file("a.zk", EVEN.replace("2", "3"));

    assertThat(Run.of("check", "--baseline", known, other)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("check", "--format=short", "--baseline", known, legacy).out())
        .contains("known.txt:2:1: warning[ZK955]: ZK302 is no longer found at this line of a.zk");

    Run.of("check", "--baseline", known, "--update-baseline", legacy);
    assertThat(known).content().contains("ZK302\tb.zk\t").doesNotContain("a.zk");
  }

  @Test
  void aBaselineHoldsNoErrors() throws IOException {
    Path known = temp.resolve("known.txt");
    Path clash = file("a.zk", "ensemble a { size 3; ports { client 2888 } }\n");

    Run run = Run.of("check", "--baseline", known, "--update-baseline", clash);

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("1 error is not in it: an error means certain failure");
    assertThat(Run.of("check", "--baseline", known, clash).out()).contains("error[ZK401]");
  }

  @Test
  void aBaselineNeedsItsName() throws IOException {
    Run run = Run.of("check", "--update-baseline", file("a.zk", EVEN));

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--baseline FILE").contains("zkdsl.zk");
  }

  @Test
  void aFragmentIsKnownInEveryFileThatImportsIt() throws IOException {
    Path known = temp.resolve("known.txt");
    file("f.zk", "fragment f { size 2 }\n");
    file("a.zk", "import \"f.zk\"\nensemble a { use f }\n");
    file("b.zk", "import \"f.zk\"\nensemble b { use f }\n");

    Run.of("check", "--baseline", known, "--update-baseline", temp);

    assertThat(Run.of("check", "--baseline", known, temp)).isEqualTo(new Run(0, "", ""));
  }

  private Path file(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
