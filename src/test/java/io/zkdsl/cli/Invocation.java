package io.zkdsl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command to be run as a user would, but without the Java settings of whoever runs the tests. */
record Invocation(List<String> words, Path folder, Map<String, String> environment) {
  /** What a finished command left behind. */
  record Outcome(int exitCode, String out, String err) {}

  static Invocation of(Object... words) {
    return new Invocation(strings(words), Path.of("").toAbsolutePath(), Map.of());
  }

  Invocation and(Object... moreWords) {
    List<String> all = new ArrayList<>(words);
    all.addAll(strings(moreWords));
    return new Invocation(all, folder, environment);
  }

  Invocation in(Path otherFolder) {
    return new Invocation(words, otherFolder, environment);
  }

  Invocation with(String variable, Object value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(variable, value.toString());
    return new Invocation(words, folder, more);
  }

  Outcome run() throws IOException, InterruptedException {
    return finish(start());
  }

  /** A command under way; its output goes to files, so that it never waits for a reader. */
  record Running(Process process, Path out, Path err) {}

  Running start() throws IOException {
    Path out = Files.createTempFile("zkdsl-test", ".out");
    Path err = Files.createTempFile("zkdsl-test", ".err");
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    for (String inherited :
        List.of(
            "JAVA_HOME", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "MAVEN_OPTS")) {
      builder.environment().remove(inherited);
    }
    builder.environment().keySet().removeIf(name -> name.startsWith("ZKDSL_"));
    builder.environment().putAll(environment);
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    return new Running(builder.start(), out, err);
  }

  static Outcome finish(Running running) throws IOException, InterruptedException {
    Process process = running.process();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("still running after five minutes");
    }
    Outcome outcome =
        new Outcome(
            process.exitValue(), Files.readString(running.out()), Files.readString(running.err()));
    Files.delete(running.out());
    Files.delete(running.err());
    return outcome;
  }

  private static List<String> strings(Object... words) {
    List<String> strings = new ArrayList<>();
    for (Object word : words) {
      strings.add(word.toString());
    }
    return strings;
  }
}
