package io.zkdsl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table "One env file, six readers" of the facts, line by line. */
class EnvFileTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "A=\"quoted\"|\"quoted\"|quoted",
        "E=val # x|val # x|val",
        "E=val#x|val#x|val#x",
        "Q=a$$b|a$$b|a$b",
        "H=trail  |trail  |trail",
        "L=  lead|  lead|lead",
        "S='a$b\\n'|'a$b\\n'|a$b\\n",
        "N=\"a\\\\n\"|\"a\\\\n\"|a\\n",
        "M=\"two words\" x|\"two words\" x|two words",
        "F=server.1=h:2888:3888;2181 server.2=g|server.1=h:2888:3888;2181 server.2=g"
            + "|server.1=h:2888:3888;2181 server.2=g",
      })
  void everyReaderHasItsOwnIdeaOfAValue(String line, String literal, String compose) {
    String name = line.substring(0, 1);

    assertThat(EnvFile.dockerRun(line + "\n")).isEqualTo(Map.of(name, literal));
    assertThat(EnvFile.kubectl(line + "\n")).isEqualTo(Map.of(name, literal));
    assertThat(EnvFile.compose(line + "\n")).isEqualTo(Map.of(name, compose));
  }

  @ParameterizedTest
  @ValueSource(strings = {"D=$HOME", "D=${PATH2}", "D=\"$HOME\"", "D=5$", "D=$1"})
  void composeCannotInterpolateFromNothing(String line) {
    assertThat(EnvFile.dockerRun(line)).containsKey("D");
    refused(() -> EnvFile.compose(line), "interpolated");
  }

  @Test
  void exportIsForComposeOnly() {
    refused(() -> EnvFile.dockerRun("export R=1"), "variable 'export R' contains whitespaces");
    refused(() -> EnvFile.kubectl("export R=1"), "not a valid key name");
    assertThat(EnvFile.compose("export R=1")).isEqualTo(Map.of("R", "1"));
  }

  @Test
  void aLoneNameIsNotSetExceptByKubectl() {
    assertThat(EnvFile.dockerRun("J\nK=1")).isEqualTo(Map.of("K", "1"));
    assertThat(EnvFile.compose("J\nK=1")).isEqualTo(Map.of("K", "1"));
    assertThat(EnvFile.kubectl("J\nK=1")).isEqualTo(Map.of("J", "", "K", "1"));
  }

  @Test
  void aNameGivenTwiceIsRefusedByKubectlOnly() {
    assertThat(EnvFile.dockerRun("A=1\nA=2")).isEqualTo(Map.of("A", "2"));
    assertThat(EnvFile.compose("A=1\nA=2")).isEqualTo(Map.of("A", "2"));
    refused(() -> EnvFile.kubectl("A=1\nA=2"), "already exists");
  }

  @Test
  void commentsBlankLinesAndEmptyValuesReadAlike() {
    String text = "# server 2 of 3\n\n  # indented\nZOO_MY_ID=2\r\nEMPTY=\nLAST=a=b c;d|e";

    assertThat(EnvFile.readAlike(text))
        .isEqualTo(Map.of("ZOO_MY_ID", "2", "EMPTY", "", "LAST", "a=b c;d|e"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A=\"q\"", "A='q'", "A=v # c", "A=v ", "A= v", "A=$$", "A", "A:B=c", "1A=b", "A =b"
      })
  void readAlikeRefusesWhatOneReaderSeesOtherwise(String text) {
    refused(() -> EnvFile.readAlike(text), "");
  }

  @Test
  void brokenLinesHaveAReason() {
    refused(() -> EnvFile.dockerRun("=1"), "no variable name on line '=1'");
    refused(() -> EnvFile.compose("A=\"b"), "unterminated quoted value");
    refused(() -> EnvFile.compose("A%=b"), "unexpected character");
    refused(() -> EnvFile.dockerRun("A=" + "x".repeat(65534)), "token too long");
    assertThat(EnvFile.dockerRun("A=" + "x".repeat(65533))).containsKey("A");
  }

  @Test
  void composeQuotesMaySpanLines() {
    assertThat(EnvFile.compose("A='x\ny'\nB=1")).isEqualTo(Map.of("A", "x\ny", "B", "1"));
  }

  private static void refused(Runnable reading, String reason) {
    assertThatThrownBy(reading::run)
        .isInstanceOf(ReadingException.class)
        .hasMessageContaining(reason);
  }
}
