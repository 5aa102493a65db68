package io.zkdsl.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.arbitrary.Texts;
import io.zkdsl.reading.EnvFile;
import io.zkdsl.real.Tool;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Every text comes back as it went in, from a real reader of the format. */
class EscapingTest {
  private static final int WORDS = 2_000;

  @Property(tries = 3_000)
  void yamlReadersSeeTheText(@ForAll("anyTexts") String text) {
    assertThat(yaml("a: " + Escaping.YAML.escape(text) + "\n")).isEqualTo(Map.of("a", text));
  }

  @Property(tries = 1_000)
  void yamlKeysAreReadAlike(@ForAll("anyTexts") String text) {
    assertThat(yaml(Escaping.YAML.escape(text) + ": 1\n")).isEqualTo(Map.of(text, 1));
  }

  @Property(tries = 1_000)
  void yamlItemsOfAListAreReadAlike(@ForAll("anyTexts") String text) {
    assertThat(yaml("a:\n  - " + Escaping.YAML.escape(text) + "\n  - b\n"))
        .isEqualTo(Map.of("a", List.of(text, "b")));
  }

  @Property(tries = 1_000)
  void yamlIsWrittenInCharactersThatUtf8Has(@ForAll("anyTexts") String text) {
    assertThat(Texts.isEncodable(Escaping.YAML.escape(text))).isTrue();
  }

  @Property(tries = 2_000)
  void composeReplacesNothing(@ForAll("anyTexts") String text) {
    Map<?, ?> read = (Map<?, ?>) yaml("a: " + Escaping.COMPOSE.escape(text) + "\n");

    String value = (String) read.get("a");
    assertThat(value.replace("$$", "")).as("no single dollar").doesNotContain("$");
    assertThat(value.replace("$$", "$")).isEqualTo(text);
  }

  @Property(tries = 3_000)
  void propertiesReadersSeeTheText(@ForAll("anyTexts") String text) throws IOException {
    Properties properties = new Properties();
    properties.load(
        new StringReader("before=1\na=" + Escaping.PROPERTIES.escape(text) + "\nafter=2\n"));

    assertThat(properties).isEqualTo(Map.of("before", "1", "a", text, "after", "2"));
    assertThat(Escaping.PROPERTIES.escape(text).chars()).allMatch(c -> c >= ' ' && c <= '~');
  }

  @Property(tries = 3_000)
  void envFilesSayTheSameToAllReadersOrAreNotWritten(@ForAll("anyTexts") String text) {
    String written;
    try {
      written = Escaping.ENV.escape(text);
    } catch (IllegalStateException notSaidThere) {
      return;
    }
    assertThat(EnvFile.readAlike("A=1\nB=" + written + "\nC=2\n"))
        .isEqualTo(Map.of("A", "1", "B", text, "C", "2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sh", "bash", "busybox"})
  void shellsSeeTheText(String shell, @TempDir Path folder) throws Exception {
    Tool.assumeShell(shell);
    List<String> texts =
        Texts.encodable().filter(text -> text.indexOf('\0') < 0).list().ofSize(WORDS).sample();
    StringBuilder script = new StringBuilder();
    for (String text : texts) {
      script.append("printf '%s\\0' ").append(Escaping.SHELL.escape(text)).append(" \\\n  end\n");
    }
    Path file = Files.writeString(folder.resolve("script.sh"), script);
    List<String> command =
        new ArrayList<>(shell.equals("busybox") ? List.of(shell, "sh") : List.of(shell));
    command.add(file.toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).directory(folder.toFile()).start();

    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    StringBuilder expected = new StringBuilder();
    for (String text : texts) {
      expected.append(text).append("\0end\0");
    }
    assertThat(out).isEqualTo(expected.toString());
  }

  private static Object yaml(String text) {
    return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
  }

  @Provide
  Arbitrary<String> anyTexts() {
    return Texts.any();
  }
}
