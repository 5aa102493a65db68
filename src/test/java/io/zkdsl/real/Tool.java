package io.zkdsl.real;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** A program of the machine that a test asks for its opinion. */
public final class Tool {
  private Tool() {}

  /** What a run ended with and printed on both of its streams. */
  public record Run(int exitCode, String output) {}

  public static Run run(Path folder, List<String> command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Skips the test where the machine has no such shell, such as {@code dash} or {@code busybox sh}.
   */
  public static void assumeShell(String shell) throws InterruptedException {
    String command = shell.equals("busybox") ? "busybox sh" : shell;
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("-c", "exit 0"));
    assumeAnswers("there is no " + shell + " on this machine", words.toArray(new String[0]));
  }

  /** Skips the test, and says why, where the program does not answer. */
  public static void assumeAnswers(String why, String... command) throws InterruptedException {
    Run run;
    try {
      run = run(Path.of("."), List.of(command));
    } catch (UncheckedIOException e) {
      run = new Run(127, e.getMessage());
    }
    String reason =
        "SKIPPED, %s: '%s' says %s".formatted(why, String.join(" ", command), run.output().strip());
    if (run.exitCode() != 0) {
      System.err.println(reason);
    }
    Assumptions.assumeTrue(run.exitCode() == 0, reason);
  }
}
