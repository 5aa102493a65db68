package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Very large and odd files end in a finding, or in nothing to tell, and soon. */
@Tag("packaged")
@Timeout(60)
class HugeInputTest {
  private static final int TEN_MEGABYTES = 10_000_000;
  private static final int HALF_A_MEGABYTE = 500_000;
  private static final List<String> PIECES =
      List.of(
          "a",
          "#",
          "\"",
          "{",
          "}",
          "\n",
          "a b\n",
          "a {\n",
          "ensemble zk { size 1 }\n",
          "\0",
          "\r\n",
          "\u00a0",
          "😀",
          "# comment\n",
          "\\",
          "import \"b\"\n",
          "a\"b");

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> tenMegabytes() {
    return PIECES.stream()
        .map(
            piece ->
                DynamicTest.dynamicTest(
                    "of " + piece.codePointAt(0),
                    () -> check(piece.repeat(TEN_MEGABYTES / piece.length()))));
  }

  @TestFactory
  Stream<DynamicTest> halfAMegabyte() {
    return PIECES.stream()
        .map(
            piece ->
                DynamicTest.dynamicTest(
                    "of " + piece.codePointAt(0),
                    () -> check(piece.repeat(HALF_A_MEGABYTE / piece.length()))));
  }

  @Test
  void asManyLabelsAsAreRead() throws IOException {
    StringBuilder text = new StringBuilder("ensemble zk {\n  size 1\n  labels {\n");
    for (int i = 0; text.length() < 1_900_000; i++) {
      text.append("    label-").append(i).append(" value-").append(i).append('\n');
    }
    check(text.append("  }\n}\n").toString());
  }

  @Test
  void aHundredThousandStatementsOfOneKind() throws IOException {
    check("ensemble zk {\n" + "  size 3\n".repeat(100_000) + "}\n");
    check("ensemble zk {\n" + "  siez 3\n".repeat(100_000) + "}\n");
    check("ensemble zk { size 3; config {\n" + "  tickTim 3\n".repeat(100_000) + "} }\n");
  }

  @Test
  void aThousandLevels() throws IOException {
    Run run = check("ensemble zk { profile p { ".repeat(500) + "}".repeat(1_000));

    assertThat(run.out()).contains("ZK007");
    check("a {\n".repeat(1_000) + "}\n".repeat(1_000));
    check("{".repeat(1_000));
  }

  @Test
  void aChainOfAThousandImports() throws IOException {
    for (int i = 0; i < 1_000; i++) {
      String next = i == 999 ? "" : "import \"f" + (i + 1) + ".zk\"\n";
      Files.writeString(temp.resolve("f" + i + ".zk"), next + "fragment p" + i + " { size 3 }\n");
    }
    check("import \"f0.zk\"\nensemble zk { use p999 }\n");
  }

  @Test
  void aThousandImportsOfOneFile() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      Files.writeString(temp.resolve("f" + i + ".zk"), "fragment p" + i + " { size 3 }\n");
      text.append("import \"f").append(i).append(".zk\"\n");
    }
    Run run = check(text + "ensemble zk { use p999 }\n");

    assertThat(run).isEqualTo(new Run(0, "", ""));
  }

  // Imports that lead nowhere, or back

  @Test
  void aFileThatImportsItselfByAnotherSpelling() throws IOException {
    Files.createDirectory(temp.resolve("sub"));

    assertThat(check("import \"sub/.././a.zk\"\nensemble zk { size 3 }\n").out()).contains("ZK202");
  }

  @Test
  void aLoopOfLinks() throws IOException {
    Files.createSymbolicLink(temp.resolve("loop"), temp);

    Run run = check("import \"loop/a.zk\"\nensemble zk { size 3 }\n");

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("error[ZK20");
  }

  @Test
  void aFolderALinkToNowhereAndAPipe() throws Exception {
    Files.createDirectory(temp.resolve("folder.zk"));
    Files.createSymbolicLink(temp.resolve("nowhere.zk"), temp.resolve("gone"));
    Process pipe = new ProcessBuilder("mkfifo", temp.resolve("pipe.zk").toString()).start();
    assertThat(pipe.waitFor()).isZero();

    for (String name : new String[] {"folder.zk", "nowhere.zk", "pipe.zk"}) {
      assertThat(check("import \"" + name + "\"\nensemble zk { size 3 }\n").out())
          .contains("error[ZK201]: there is no readable file \"" + name + "\"");
    }
  }

  /** Also by every form of report, and compiled. */
  private Run check(String text) throws IOException {
    Path file = Files.writeString(temp.resolve("a.zk"), text);
    Run run = Run.of("check", file);
    assertThat(run.exit()).as(run.err()).isIn(ExitCode.FINE, ExitCode.FINDINGS);
    assertThat(run.exit() == ExitCode.FINE || !run.out().isEmpty()).isTrue();
    for (String form : new String[] {"json", "sarif", "junit"}) {
      assertThat(Run.of("check", "--format", form, file).exit()).isEqualTo(run.exit());
    }
    assertThat(Run.of("compile", "--stdout", file).exit()).isEqualTo(run.exit());
    return run;
  }
}
