package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.zkdsl.cli.Run.Terminals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {
  private static final String GOOD = "ensemble good { size 3 }\n";
  private static final String BAD = "ensemble bad {\n  siez 3; size 3\n}\n";
  private static final String DOUBTFUL = "ensemble doubtful { size 2 }\n";

  @TempDir Path temp;

  @Test
  void saysNothingWhenNothingIsWrong() throws IOException {
    assertThat(Run.of("check", file("a.zk", GOOD))).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void writesNothing() throws IOException {
    Path file = file("a.zk", GOOD);
    Run.of("check", file);

    try (var list = Files.list(temp)) {
      assertThat(list).containsExactly(file);
    }
  }

  @Test
  void findingsGoToTheStandardOutput() throws IOException {
    Path file = file("a.zk", BAD);

    Run run = Run.of("check", file);

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("error[ZK101]: unknown property 'siez' in an ensemble\n --> " + file + ":2:3\n")
        .contains("did you mean 'size'?")
        .endsWith("\n1 error\n")
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource({"error, 0", "warning, 1"})
  void failOnDecidesWhatAWarningMeans(String severity, int exit) throws IOException {
    Run run = Run.of("check", "--fail-on", severity, file("a.zk", DOUBTFUL));

    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.out()).contains("warning[ZK302]").endsWith("\n1 warning\n");
  }

  @Test
  void withoutFailOnAWarningIsFine() throws IOException {
    assertThat(Run.of("check", file("a.zk", DOUBTFUL)).exit()).isZero();
  }

  @Test
  void allFilesAreCheckedInOneRun() throws IOException {
    Path one = file("one.zk", BAD);
    Path two = file("two.zk", DOUBTFUL);
    Path three = file("three.zk", "ensemble three { size 3; observers }\n");

    Run run = Run.of("check", one, two, three);

    assertThat(run.out()).contains("ZK101", "ZK302", "ZK104").endsWith("\n2 errors, 1 warning\n");
  }

  @Test
  void twoFilesMayDescribeTheSameEnsembleUntilTheyAreCompiled() throws IOException {
    assertThat(Run.of("check", file("one.zk", GOOD), file("two.zk", GOOD)).exit()).isZero();
  }

  @Test
  void aFolderMeansEveryDescriptionBelowIt() throws IOException {
    file("sub/deep/a.zk", BAD);
    file("sub/b.zk", DOUBTFUL);
    file("sub/c.txt", "not a description");
    file("sub/.hidden/d.zk", BAD);
    Files.createDirectories(temp.resolve("sub/folder.zk"));

    Run run = Run.of("check", "--format=short", temp.resolve("sub"));

    assertThat(run.out())
        .isEqualTo(
            temp
                + "/sub/b.zk:1:26: warning[ZK302]: 2 voting servers tolerate the loss of 0, no more than 1 would\n"
                + temp
                + "/sub/deep/a.zk:2:3: error[ZK101]: unknown property 'siez' in an ensemble\n");
  }

  @Test
  void aFolderWithoutDescriptionsIsTold() {
    assertThat(Run.of("check", temp))
        .isEqualTo(new Run(2, "", "zkdsl: there is no *.zk file below " + temp + "\n"));
  }

  @Test
  void theStandardInputIsAFileToo() {
    Run run = new Terminals().in(BAD).run("check", "--format", "short", "-");

    assertThat(run)
        .isEqualTo(
            new Run(1, "<stdin>:2:3: error[ZK101]: unknown property 'siez' in an ensemble\n", ""));
  }

  @Test
  void theStandardInputCanImportWhatLiesHere() throws IOException {
    Path shared = file("shared.zk", "fragment f { size 3 }\n");

    Run run =
        new Terminals()
            .in("import \"" + shared + "\"\nensemble zk { use f }\n")
            .run("compile", "--stdout", "-");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("name: zk-3");
  }

  @Test
  void aFileThatIsNoUtf8IsTold() throws IOException {
    Path file = file("a.zk", "");
    Files.write(file, "ensemble z\u00fc {}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Run.of("check", "--format=short", file))
        .isEqualTo(new Run(1, file + ":1:11: error[ZK008]: " + file + " is not UTF-8\n", ""));
  }

  @Test
  void anImportedFileThatIsNoUtf8IsTold() throws IOException {
    Files.write(temp.resolve("b.zk"), new byte[] {(byte) 0xc3});
    Path file = file("a.zk", "import \"b.zk\"\n");

    Run run = Run.of("check", "--format=short", file);
    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("b.zk:1:1: error[ZK008]");
  }

  @Test
  void aByteOrderMarkAndWindowsLineBreaksAreFine() throws IOException {
    Path file = file("a.zk", "\ufeffensemble zk {\r\n  size 3\r\n}\r\n");

    assertThat(Run.of("check", file)).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void aMissingFileIsTold() {
    assertThat(Run.of("check", "nowhere.zk"))
        .isEqualTo(new Run(2, "", "zkdsl: there is no file nowhere.zk\n"));
  }

  @Test
  void anEmptyFileIsFine() throws IOException {
    assertThat(Run.of("check", file("a.zk", ""))).isEqualTo(new Run(0, "", ""));
  }

  // Formats

  @Test
  void jsonIsReadBackWithTheTrueRanges() throws IOException {
    String text = "# 😀 ä\nensemble zk { annotations { a \"😀\" }; siez 3; size 1; size 2 }\n";
    Path file = file("a.zk", text);

    Run run = Run.of("check", "--format", "json", file);

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    JsonArray findings = JsonParser.parseString(run.out()).getAsJsonArray();
    assertThat(findings).hasSize(2);
    JsonObject unknown = findings.get(0).getAsJsonObject();
    assertThat(unknown.get("code").getAsString()).isEqualTo("ZK101");
    assertThat(unknown.get("severity").getAsString()).isEqualTo("error");
    assertThat(unknown.get("message").getAsString())
        .isEqualTo("unknown property 'siez' in an ensemble");
    assertThat(unknown.get("file").getAsString()).isEqualTo(file.toString());
    assertThat(marked(unknown, text)).isEqualTo("siez");
    assertThat(unknown.getAsJsonObject("start").get("line").getAsInt()).isEqualTo(2);
    // columns are counted as people count, in code points
    assertThat(unknown.getAsJsonObject("start").get("column").getAsInt()).isEqualTo(38);
    assertThat(unknown.get("help").getAsString()).isEqualTo("did you mean 'size'?");
    JsonObject twice = findings.get(1).getAsJsonObject();
    assertThat(twice.get("code").getAsString()).isEqualTo("ZK108");
    JsonElement first = twice.getAsJsonArray("related").get(0);
    assertThat(marked(first.getAsJsonObject(), text)).isEqualTo("size");
    assertThat(first.getAsJsonObject().getAsJsonObject("start").get("offset").getAsInt())
        .isEqualTo(text.indexOf("size 1"));
  }

  private static String marked(JsonObject place, String text) {
    return text.substring(
        place.getAsJsonObject("start").get("offset").getAsInt(),
        place.getAsJsonObject("end").get("offset").getAsInt());
  }

  @Test
  void noFindingsAreAnEmptyArrayInJson() throws IOException {
    Run run = Run.of("check", "--format", "json", file("a.zk", GOOD));

    assertThat(JsonParser.parseString(run.out())).isEqualTo(new JsonArray());
  }

  @Test
  void aFixIsAnEditInJson() throws IOException {
    String text = "ensemble zk { siez 3; size 3 }\n";

    Run run = Run.of("check", "--format", "json", file("a.zk", text));

    JsonObject finding =
        JsonParser.parseString(run.out()).getAsJsonArray().get(0).getAsJsonObject();
    JsonObject fix = finding.getAsJsonObject("fix");
    assertThat(marked(fix, text)).isEqualTo("siez");
    assertThat(fix.get("replacement").getAsString()).isEqualTo("size");
  }

  // Colours

  @ParameterizedTest
  @CsvSource({
    "always, false, , , true",
    "never, true, , , false",
    "auto, true, , , true",
    "auto, false, , , false",
    "auto, true, NO_COLOR, 1, false",
    "always, true, NO_COLOR, 1, true",
    "auto, true, TERM, dumb, false",
    "auto, true, TERM, xterm, true",
  })
  void colourIsForPeople(
      String when, boolean interactive, String name, String value, boolean coloured)
      throws IOException {
    Terminals terminals = new Terminals();
    if (interactive) {
      terminals.interactive(name == null ? new String[0] : new String[] {name, value});
    }
    Run run = terminals.run("check", "--color", when, file("a.zk", BAD));

    assertThat(run.out().contains("\u001b[1;31m")).isEqualTo(coloured);
    assertThat(run.out().replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(Run.of("check", temp.resolve("a.zk")).out());
  }

  @ParameterizedTest
  @CsvSource({"short", "json"})
  void formatsForProgramsHaveNoColour(String format) throws IOException {
    Run run = Run.of("check", "--color=always", "--format", format, file("a.zk", BAD));

    assertThat(run.out()).doesNotContain("\u001b");
  }

  @Test
  void aHostileFileCannotSpeakToTheTerminal() throws IOException {
    Run run =
        Run.of("check", file("a.zk", "ensemble \u001b[31mred\u001b]0;title\u0007 { size 1 }\n"));

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).doesNotContain("\u001b", "\u0007");
  }

  private Path file(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
