package io.zkdsl.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.arbitrary.Texts;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.golden.MemoryReader;
import io.zkdsl.real.Tool;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docker} is called with when real shells run {@code run.sh}. */
class RunScriptTest {
  private static final int CASES = 150;

  /** Keeps its arguments, NUL after each and an empty one at the end; there is no container yet. */
  private static final String DOCKER =
      """
      #!/bin/sh
      printf '%s\\0' "$@" '' >>"$DOCKER_LOG"
      case "$1 $2" in 'container inspect') exit 1 ;; esac
      """;

  private record Case(String image, String path, String labelKey, String labelValue) {
    String description() {
      return "ensemble zk {\n  targets docker\n  size 1\n  version 3.9.5\n  image "
          + Texts.quoted(image)
          + "\n  storage { data 1Gi path "
          + Texts.quoted(path)
          + " }\n  labels { "
          + labelKey
          + " "
          + Texts.quoted(labelValue)
          + " }\n}\n";
    }
  }

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"dash", "bash", "busybox sh"})
  void dockerIsCalledWithExactlyWhatIsDescribed(String shell) throws Exception {
    Tool.assumeShell(shell);
    Path docker = Files.writeString(temp.resolve("docker"), DOCKER);
    assertThat(docker.toFile().setExecutable(true)).isTrue();
    List<Case> cases =
        cases()
            .sampleStream()
            .filter(each -> script(each.description()).isPresent())
            .limit(CASES)
            .toList();
    for (int i = 0; i < CASES; i++) {
      Path folder = Files.createDirectories(temp.resolve("case " + i));
      Files.writeString(folder.resolve("run.sh"), script(cases.get(i).description()).orElseThrow());
    }
    run(shell);
    for (int i = 0; i < CASES; i++) {
      requireCalls(cases.get(i), temp.resolve("case " + i + "/log"));
    }
  }

  private static Optional<String> script(String description) {
    CompileOptions options =
        new CompileOptions(Optional.of(List.of(TargetName.DOCKER)), Optional.empty(), List.of());
    Compilation compilation =
        new Compiler(options, new MemoryReader(Map.of()), new TemplateRenderer())
            .compile(new SourceFile("zk.zk", description));
    return compilation.outputs().stream()
        .flatMap(output -> output.artifacts().stream())
        .filter(artifact -> artifact.path().equals("run.sh"))
        .map(artifact -> artifact.content())
        .findFirst();
  }

  /** All cases in one process. */
  private void run(String shell) throws IOException, InterruptedException {
    String driver =
        "for i in \"$@\"; do DOCKER_LOG=$PWD/case\\ $i/log "
            + shell
            + " \"case $i/run.sh\" || exit 1; done";
    List<String> command = new ArrayList<>(List.of("sh", "-c", driver, "driver"));
    for (int i = 0; i < CASES; i++) {
      command.add(Integer.toString(i));
    }
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
    builder.environment().put("PATH", temp + ":" + System.getenv("PATH"));
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    assertThat(out).isEmpty();
  }

  private static void requireCalls(Case described, Path log) throws IOException {
    List<List<String>> calls = new ArrayList<>();
    for (String call : Files.readString(log).split("\0\0")) {
      calls.add(List.of(call.split("\0")));
    }
    assertThat(calls).hasSize(3);
    assertThat(calls.get(0)).containsExactly("network", "inspect", "zk");
    assertThat(calls.get(1)).containsExactly("container", "inspect", "zk-1");
    List<String> run = calls.get(2);
    assertThat(run)
        .startsWith("run", "--detach")
        .containsSequence("--name", "zk-1", "--hostname", "zk-1")
        .containsSequence("--volume", "zk-1-data:" + described.path())
        .containsSequence("--label", described.labelKey() + "=" + described.labelValue())
        .containsSequence(
            "--health-cmd",
            "bash -c 'exec 3<>/dev/tcp/127.0.0.1/2181 && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3'")
        .containsSequence("--health-start-period", "140s")
        .endsWith(described.image());
    assertThat(run).filteredOn(word -> word.startsWith("--")).hasSize(18);
  }

  private static Arbitrary<Case> cases() {
    Arbitrary<String> images =
        Arbitraries.of("zookeeper", "a:5000/b/c:D", "a/b@sha256:" + "0a".repeat(32));
    Arbitrary<String> paths =
        Arbitraries.oneOf(Texts.of("abC09/-_.,+%@^", 12), Texts.any()).map(text -> "/" + text);
    Arbitrary<String> keys =
        Arbitraries.of("team", "example.com/team", "no", "1e3", "app.kubernetes.io/part-of");
    Arbitrary<String> values =
        Arbitraries.oneOf(
            Texts.of("abC09-_.", 12), Arbitraries.of("", "no", "1e3", "~"), Texts.any());
    return Combinators.combine(images, paths, keys, values).as(Case::new);
  }
}
