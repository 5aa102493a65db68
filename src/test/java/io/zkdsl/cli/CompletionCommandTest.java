package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real shells read the scripts. */
class CompletionCommandTest {
  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zkdsl comp | compile completion",
        "zkdsl '' | compile check explain init completion",
        "zkdsl x | ",
        "zkdsl compile --tar | --target",
        "zkdsl compile --c | --check --color",
        "zkdsl check --f | --format --fail-on --fix",
        "zkdsl check --watch | ",
        "zkdsl compile --target d | docker",
        "zkdsl check x.zk --format '' | text short json sarif github gitlab checkstyle junit",
        "zkdsl check --color a | auto always",
        "zkdsl check --fail-on w | warning",
        "zkdsl completion '' | bash zsh fish",
        "zkdsl compile '' | ",
        "zkdsl compile -o o | ",
        "zkdsl compile docker | ",
      })
  void bashCompletes(String line, String expected) throws Exception {
    Files.writeString(temp.resolve("completion.bash"), Run.of("completion", "bash").out());
    String script =
        "set -u; source completion.bash\n"
            + ("COMP_WORDS=(" + line + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n")
            + "_zkdsl zkdsl \"${COMP_WORDS[COMP_CWORD]}\" \"${COMP_WORDS[COMP_CWORD-1]}\"\n"
            + "[ ${#COMPREPLY[@]} -eq 0 ] || printf '%s\\n' \"${COMPREPLY[@]}\"\n";

    List<String> completed = run("bash", "--norc", "-c", script).lines().toList();

    if (expected == null) {
      assertThat(completed).isEmpty();
    } else {
      assertThat(completed).containsExactly(expected.split(" "));
    }
  }

  @Test
  void bashCompletesNamesOfFilesWhereNoWordFits() throws Exception {
    Files.writeString(temp.resolve("completion.bash"), Run.of("completion", "bash").out());

    assertThat(run("bash", "--norc", "-c", "source completion.bash; complete -p zkdsl"))
        .isEqualTo("complete -o default -F _zkdsl zkdsl\n");
  }

  @ParameterizedTest
  @CsvSource({"zsh, -n", "fish, --no-execute"})
  void otherShellsReadTheirScripts(String shell, String option) throws Exception {
    assumeTrue(isInstalled(shell), shell + " is not installed");
    Path script = Files.writeString(temp.resolve("script"), Run.of("completion", shell).out());

    run(shell, option, script.toString());
  }

  @Test
  void zshScriptsAreBashScriptsInDisguise() throws Exception {
    String script = Run.of("completion", "zsh").out();

    assertThat(script).contains("bashcompinit");
    run("bash", "-n", Files.writeString(temp.resolve("script"), script).toString());
  }

  @Test
  void fishIsToldOfEveryOption() {
    String script = Run.of("completion", "fish").out();

    for (Command command : CommandLine.commands()) {
      for (Option option : command.options()) {
        assertThat(script)
            .contains(
                "'__fish_seen_subcommand_from "
                    + command.name()
                    + "' -l "
                    + option.name().substring(2)
                    + " ");
      }
    }
    assertThat(script.lines().skip(1)).allMatch(CompletionCommandTest::hasEvenQuotes);
  }

  private static boolean hasEvenQuotes(String line) {
    return line.replace("\\'", "").chars().filter(c -> c == '\'').count() % 2 == 0;
  }

  private static boolean isInstalled(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }
}
