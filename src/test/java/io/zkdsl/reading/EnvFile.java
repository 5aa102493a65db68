package io.zkdsl.reading;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An env file as its three readers understand it, in an empty caller's environment.
 *
 * <p>They disagree about quotes, {@code $}, {@code #} and blanks (facts, E-01 to E-12), so the
 * compiler may only write files that {@link #readAlike} accepts.
 */
public final class EnvFile {
  private static final int DOCKER_LINE_LIMIT = 65536;
  private static final Pattern KUBERNETES_NAME = Pattern.compile("[-._a-zA-Z][-._a-zA-Z0-9]*");

  private EnvFile() {}

  /** The variables, provided that all three readers see the same ones. */
  public static Map<String, String> readAlike(String text) {
    Map<String, String> docker = dockerRun(text);
    requireEqual("docker run", docker, "compose", compose(text));
    requireEqual("docker run", docker, "kubectl", kubectl(text));
    return docker;
  }

  /**
   * As {@code docker run --env-file} does; of a name given twice the last value reaches the
   * process.
   */
  public static Map<String, String> dockerRun(String text) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String line : scannedLines(text)) {
      int equals = line.indexOf('=');
      String name = equals < 0 ? line : line.substring(0, equals);
      if (name.isEmpty()) {
        throw new ReadingException("no variable name on line '" + line + "'");
      }
      if (name.chars().anyMatch(Character::isWhitespace)) {
        throw new ReadingException("variable '" + name + "' contains whitespaces");
      }
      if (equals >= 0) { // a lone name would be taken from the caller, whose environment is empty
        variables.put(name, line.substring(equals + 1));
      }
    }
    return variables;
  }

  /** As Compose reads an {@code env_file} of the default format. */
  public static Map<String, String> compose(String text) {
    return new ComposeEnvFile(text).read();
  }

  /** As {@code kubectl create configmap --from-env-file} does. */
  public static Map<String, String> kubectl(String text) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String line : scannedLines(text)) {
      String[] parts = line.split("=", 2);
      if (!KUBERNETES_NAME.matcher(parts[0]).matches()) {
        throw new ReadingException("\"" + parts[0] + "\" is not a valid key name");
      }
      if (variables.put(parts[0], parts.length == 2 ? parts[1] : "") != null) {
        throw new ReadingException(
            "cannot add key " + parts[0] + ", another key by that name already exists");
      }
    }
    return variables;
  }

  /** The lines that count, for the two readers written on Go's line scanner. */
  private static Iterable<String> scannedLines(String text) {
    return () ->
        withoutByteOrderMark(text)
            .lines()
            .peek(EnvFile::requireShortEnough)
            .map(String::stripLeading)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .iterator();
  }

  static String withoutByteOrderMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void requireShortEnough(String line) {
    if (line.getBytes(StandardCharsets.UTF_8).length >= DOCKER_LINE_LIMIT) {
      throw new ReadingException("bufio.Scanner: token too long");
    }
  }

  private static void requireEqual(
      String oneReader, Map<String, String> one, String otherReader, Map<String, String> other) {
    if (!one.keySet().equals(other.keySet())) {
      throw new ReadingException(
          oneReader + " sees " + one.keySet() + " but " + otherReader + " " + other.keySet());
    }
    one.forEach(
        (name, value) -> {
          if (!value.equals(other.get(name))) {
            throw new ReadingException(
                "%s: %s reads '%s' but %s '%s'"
                    .formatted(name, oneReader, value, otherReader, other.get(name)));
          }
        });
  }
}
