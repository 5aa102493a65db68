package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users get it, in processes of its own. */
@Tag("packaged")
@Timeout(60)
class PackagedJarTest {
  private static final Path JAR = Path.of("target/zkdsl.jar").toAbsolutePath();
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin/java").toString();

  @TempDir Path temp;

  @Test
  void compilesInAnotherFolder() throws Exception {
    Files.writeString(temp.resolve("orders.zk"), "ensemble orders { size 3 }\n");

    Run run = zkdsl(Map.of(), "compile", "orders.zk");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("wrote build/orders/docker/compose.yaml\n");
    assertThat(temp.resolve("build/orders/kubernetes/pods.yaml")).isNotEmptyFile();
    assertThat(zkdsl(Map.of(), "compile", "--check", "orders.zk")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void everyCommandIsInTheJar() throws Exception {
    assertThat(zkdsl(Map.of(), "--version").out()).isEqualTo("zkdsl " + CommandLine.VERSION + "\n");
    assertThat(zkdsl(Map.of(), "init", "orders").exit()).isZero();
    assertThat(zkdsl(Map.of(), "check", "--format", "json", "orders.zk").out()).isEqualTo("[]\n");
    assertThat(zkdsl(Map.of(), "compile", "--diff", "orders.zk").out()).contains("\n+++ build/");
    assertThat(zkdsl(Map.of(), "explain", "tickTime").exit()).isZero();
    assertThat(zkdsl(Map.of(), "completion", "bash").exit()).isZero();
    assertThat(zkdsl(Map.of(), "nonsense").exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void outputIsUtf8WhateverTheLocale() throws Exception {
    Files.writeString(
        temp.resolve("zk.zk"),
        "ensemble zk { size 1; annotations { a \"grün 😀\" } }\nensemble zk2 { siez \"ä😀\" }\n");

    for (String locale : List.of("C", "POSIX", "C.UTF-8")) {
      Run run = zkdsl(Map.of("LC_ALL", locale), "check", "zk.zk");
      assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
      assertThat(run.out()).as(locale).contains("siez \"ä😀\"");
    }
    Files.writeString(
        temp.resolve("zk.zk"), "ensemble zk { size 1; annotations { a \"grün 😀\" } }\n");
    assertThat(zkdsl(Map.of("LC_ALL", "C"), "compile", "--stdout", "zk.zk").out())
        .contains("a: \"grün 😀\"");
    zkdsl(Map.of("LC_ALL", "C"), "compile", "zk.zk");
    assertThat(temp.resolve("build/zk/kubernetes/pods.yaml")).content().contains("grün 😀");
  }

  @Test
  void aReaderThatGoesEarlyIsNoFailure() throws Exception {
    Files.writeString(
        temp.resolve("zk.zk"),
        "# zkdsl: allow ZK311 as much output as there can be\nensemble zk { size 255; targets kubernetes }\n");
    String line =
        JAVA + " -jar " + JAR + " compile --stdout zk.zk | head -n 1; echo ${PIPESTATUS[0]}";

    Run run = run(Map.of(), List.of("bash", "-c", line));

    assertThat(run).isEqualTo(new Run(0, "---\n0\n", ""));
  }

  @Test
  void theStandardInputIsRead() throws Exception {
    String line =
        "echo 'ensemble zk { siez 3 }' | " + JAVA + " -jar " + JAR + " check --format short -";

    Run run = run(Map.of("LC_ALL", "C"), List.of("bash", "-c", line));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("<stdin>:1:15: error[ZK101]");
  }

  @Test
  void aPipeIsReadLikeAFile() throws Exception {
    String line = JAVA + " -jar " + JAR + " compile --stdout <(echo 'ensemble zk { size 1 }')";

    Run run = run(Map.of(), List.of("bash", "-c", line));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("name: zk-client");
  }

  private Run zkdsl(Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR.toString()));
    command.addAll(List.of(words));
    return run(environment, command);
  }

  private Run run(Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    Path err = temp.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(temp.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }
}
