package io.zkdsl.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.compiler.Compilation;
import io.zkdsl.schema.value.Dialect;
import io.zkdsl.schema.value.TargetName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell reads {@code java.env} as {@code zkEnv.sh} does: by sourcing it. */
class JavaEnvTest {
  @TempDir Path folder;

  @Test
  void aShellThatSourcesItKnowsHeapAndFlags() throws IOException, InterruptedException {
    Map<String, String> files = files(Dialect.OFFICIAL, "-XX:+UseG1GC", "-Dnote=a,b:c/{d}%");
    Files.writeString(folder.resolve("java.env"), files.get("server-1/java.env"));

    Process shell =
        new ProcessBuilder("sh", "-c", ". ./java.env; echo \"$ZK_SERVER_HEAP|$SERVER_JVMFLAGS\"")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(shell.waitFor()).isZero();
    assertThat(said).isEqualTo("768|-XX:+UseG1GC -Dnote=a,b:c/{d}%\n");
  }

  @Test
  void anImageWithoutZooKeepersScriptGetsNone() {
    assertThat(files(Dialect.CONFLUENT)).containsKey("server-1/zoo.cfg");
    assertThat(files(Dialect.CONFLUENT)).doesNotContainKey("server-1/java.env");
  }

  private static Map<String, String> files(Dialect dialect, String... flags) {
    List<String> overrides = new ArrayList<>(Description.with(dialect));
    if (flags.length > 0) {
      overrides.add("jvm=\"" + String.join("\" \"", flags) + "\"");
    }
    Compilation compilation =
        Description.sample("quickstart").compile(TargetName.CONFIG, overrides);
    return Outputs.files(compilation, compilation.model().ensembles().get(0));
  }
}
