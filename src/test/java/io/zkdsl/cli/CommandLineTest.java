package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.explain.Explanations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all commands: how they are called, helped with and ended. */
class CommandLineTest {
  @TempDir Path temp;

  @Test
  void withoutACommandTheUsageIsShown() {
    Run run = Run.of();

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("zkdsl turns ").contains("compile", "check", "explain");
  }

  @ParameterizedTest
  @CsvSource({"--help", "-h", "help"})
  void helpTellsTheCommands(String word) {
    Run run = Run.of(word);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    for (Command command : CommandLine.commands()) {
      assertThat(run.out()).contains("  " + command.name() + " ", command.summary());
    }
    assertThat(run.out()).contains("Exit codes: 0 fine, 1 findings, 2 ", "3 a bug");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void helpOfACommandTellsEveryOption(Command command) {
    Run run = Run.of(command.name(), "--help");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("Usage: zkdsl " + command.name() + " ");
    for (Option option : command.options()) {
      assertThat(
              run.out()
                  .lines()
                  .filter(line -> line.matches("  (-., )?" + option.name() + "( .*)?")))
          .as(option.name())
          .singleElement()
          .asString()
          .contains(option.doc(), option.shortName(), option.value())
          .contains(String.join(", ", option.choices()));
    }
    assertThat(Run.of("help", command.name())).isEqualTo(run);
    assertThat(Run.of(command.name(), "-h", "whatever")).isEqualTo(run);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandRefusesAnUnknownOption(Command command) {
    Run run = Run.of(command.name(), "--nonsense");

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("zkdsl: zkdsl " + command.name() + " has no option --nonsense\n");
  }

  static Stream<Command> commands() {
    return CommandLine.commands().stream();
  }

  @Test
  void theVersionIsThatOfThePom() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>zkdsl</artifactId>\\s*<version>(.*?)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();

    assertThat(Run.of("--version"))
        .isEqualTo(new Run(0, "zkdsl " + version.group(1) + "\n", ""))
        .isEqualTo(Run.of("-V"))
        .isEqualTo(Run.of("version"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "comple | there is no command 'comple'; did you mean 'compile'?",
        "chekc | there is no command 'chekc'; did you mean 'check'?",
        "xyzzy | there is no command 'xyzzy'; see zkdsl --help",
        "orders.zk | there is no command 'orders.zk'; see zkdsl --help",
        "--stdout | there is no command '--stdout'; see zkdsl --help",
        "compile --taget docker | zkdsl compile has no option --taget; did you mean '--target'?",
        "compile --stdou x.zk | zkdsl compile has no option --stdou; did you mean '--stdout'?",
        "check --output x x.zk | zkdsl check has no option --output",
        "compile -x | zkdsl compile has no option -x",
        "compile -o | -o needs DIR",
        "compile x.zk --set | --set needs NAME=VALUE",
        "compile --output= x.zk | --output needs DIR",
        "compile --stdout=yes x.zk | --stdout takes no value",
        "compile --target nomad x.zk | --target takes docker, config, kubernetes, but this is \"nomad\"",
        "compile --target docker, x.zk | --target takes docker, config, kubernetes, but this is \"\"",
        "check --format xml x.zk | --format takes text, short, json, sarif, github, gitlab, checkstyle, junit, but this is \"xml\"",
        "check --color maybe x.zk | --color takes auto, always, never, but this is \"maybe\"",
        "check --fail-on fatal x.zk | --fail-on takes error, warning, note, never, but this is \"fatal\"",
        "compile | which file? Name one or more, a folder, or - for the standard input",
        "check | which file? Name one or more, a folder, or - for the standard input",
        "completion | for which shell? bash, zsh or fish",
        "completion tcsh | for which shell? bash, zsh or fish",
        "completion bash zsh | for which shell? bash, zsh or fish",
        "init a b | init takes one name",
        "help comple | there is no command 'comple'; did you mean 'compile'?",
      })
  void wrongUsageIsTold(String words, String message) {
    Run run = Run.of((Object[]) words.split(" "));

    assertThat(run).isEqualTo(new Run(ExitCode.USAGE, "", "zkdsl: " + message + "\n"));
  }

  @Test
  void anEmptyFolderIsNotTheRootOfTheDisk() {
    assertThat(Run.of("compile", "-o", "", "x.zk"))
        .isEqualTo(new Run(ExitCode.USAGE, "", "zkdsl: -o needs DIR\n"));
  }

  @Test
  void afterTwoDashesEverythingIsAFile() throws IOException {
    Run run = Run.of("check", "--", "--help");

    assertThat(run).isEqualTo(new Run(ExitCode.USAGE, "", "zkdsl: there is no file --help\n"));
  }

  @Test
  void aMistakeOfOursIsToldWithoutABareStackTrace() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("a pretended bug");
          }
        };
    Terminal terminal =
        new Terminal(broken, new ByteArrayOutputStream(), err, Map.of(), Terminal.Interaction.NO);

    int exit = new CommandLine(terminal).run(new String[] {"check", "-"});
    terminal.flush();

    assertThat(exit).isEqualTo(ExitCode.OUR_BUG);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith(
            "zkdsl: this is a bug in zkdsl " + CommandLine.VERSION + ", not in your files: ")
        .contains("a pretended bug")
        .contains("Please report it at https://")
        .contains("  command: zkdsl check -\n")
        .contains("  java: ")
        .contains("at io.zkdsl.cli.");
  }

  @Test
  void aReaderThatIsGoneIsNoFailure() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(), closed, closed, Map.of(), Terminal.Interaction.NO);

    assertThat(new CommandLine(terminal).run(new String[] {"--help"})).isZero();
    terminal.flush();
  }

  @ParameterizedTest
  @CsvSource({
    "compile, --target, docker, kubernetes, config",
    "check, --format, json, short, text",
    "check, --color, always, never, auto"
  })
  void theSameOptionTwiceMeansTheLastOrBoth(
      String command, String option, String one, String two, String three) {
    Arguments arguments =
        Arguments.parse(
            new String[] {command, option, one, "x.zk", option + "=" + two},
            1,
            CommandLine.commands().stream()
                .filter(each -> each.name().equals(command))
                .findFirst()
                .orElseThrow());

    assertThat(arguments.operands()).containsExactly("x.zk");
    Option declared =
        Stream.of(Option.TARGET, Option.FORMAT, Option.COLOR)
            .filter(each -> each.isNamed(option))
            .findFirst()
            .orElseThrow();
    assertThat(arguments.value(declared)).contains(two);
    assertThat(arguments.all(declared)).isEqualTo(List.of(one, two));
  }

  // init

  @Test
  void initWritesAFileThatCompilesWithoutFindings() throws Exception {
    assertThat(zkdsl("init"))
        .isEqualTo(new Run(0, "wrote zookeeper.zk; now: zkdsl compile zookeeper.zk\n", ""));
    assertThat(zkdsl("init", "orders").exit()).isZero();
    assertThat(temp.resolve("orders.zk")).content().contains("ensemble orders {");

    Run check = Run.of("check", temp.resolve("zookeeper.zk"), temp.resolve("orders.zk"));

    assertThat(check).isEqualTo(new Run(0, "", ""));
    assertThat(temp.resolve("orders.zk")).content().doesNotContain("NAME");
  }

  @Test
  void whatInitLeavesAsCommentsIsRightToo() throws Exception {
    zkdsl("init", "orders");
    Path file = temp.resolve("orders.zk");
    String text = Files.readString(file);
    assertThat(text).contains("\n  # ");
    Files.writeString(file, text.replace("\n  # ", "\n  "));

    assertThat(Run.of("check", file)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("check", "--profile", "dev", file)).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void initNeverOverwrites() throws Exception {
    Files.writeString(temp.resolve("orders.zk"), "mine");

    assertThat(zkdsl("init", "orders"))
        .isEqualTo(new Run(2, "", "zkdsl: orders.zk is there already; nothing was changed\n"));
    assertThat(temp.resolve("orders.zk")).hasContent("mine");
  }

  @ParameterizedTest
  @CsvSource({"Orders", "../orders", "1st", "a_b", "''", "a/b", "orders.zk"})
  void initRefusesABadName(String name) throws Exception {
    Run run = Run.of("init", name);

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith("zkdsl: an ensemble needs the name of an ensemble (lower-case letters")
        .endsWith("but this is \"" + name + "\"\n");
  }

  /** In a process of its own, because {@code init} writes where it stands. */
  private Run zkdsl(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.zkdsl.cli.Main"));
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).directory(temp.toFile()).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  // explain

  @ParameterizedTest
  @CsvSource({"size, `size ", "tickTime, `tickTime ", "client, in ports", "snapCount, zoo.cfg"})
  void explainTellsOfStatementsAndKeys(String name, String part) {
    Run run = Run.of("explain", name);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains(part).endsWith("\n");
  }

  @Test
  void explainAloneListsAllFindings() {
    Run run = Run.of("explain");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("ZK302  warning  … voting servers tolerate the loss of …")
        .endsWith("\nzkdsl explain CODE tells the story of each.\n");
    assertThat(run.out().lines()).hasSize(DiagnosticCode.values().length + 2);
  }

  @Test
  void explainTellsTheStoryOfAFinding() {
    assertThat(Run.of("explain", "zk309").out())
        .isEqualTo(
            """
            error[ZK309]: no group has any weight

            A quorum needs more than half of the weight in more than half of the groups that have any. When nothing weighs
            anything, there is no such half.

            On a real server: all servers start, look healthy, and answer `This ZooKeeper instance is not currently serving
            requests` for ever.

            Wrong:

                ensemble ledger {
                  server 1 { group a; weight 0 }
                  server 2 { group b; weight 0 }
                  server 3 { group c; weight 0 }
                }

            Right:

                ensemble ledger {
                  server 1 { group a; weight 1 }
                  server 2 { group b; weight 1 }
                  server 3 { group c; weight 1 }
                }

            Source: ZooKeeper `QuorumHierarchical.containsQuorum`, tried with 3.9.5.
            """);
  }

  @Test
  void explainTellsOfEveryNameThereIs() {
    for (String name : Explanations.names()) {
      assertThat(Run.of("explain", name).exit()).as(name).isZero();
    }
  }

  @Test
  void explainTakesSeveralNames() {
    assertThat(Run.of("explain", "size", "tickTime").out())
        .isEqualTo(Run.of("explain", "size").out() + "\n" + Run.of("explain", "tickTime").out());
  }

  @ParameterizedTest
  @CsvSource({"siez, size'?", "ticktime, tickTime'?", "ZK10, ZK10"})
  void explainGuessesWhatWasMeant(String name, String meant) {
    Run run = Run.of("explain", name);

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .startsWith("zkdsl: there is nothing called '" + name + "'; did you mean '" + meant);
  }

  @Test
  void explainSaysNothingOfAWordThatIsNothingLikeAny() {
    assertThat(Run.of("explain", "xyzzyplugh"))
        .isEqualTo(new Run(2, "", "zkdsl: there is nothing called 'xyzzyplugh'\n"));
  }
}
