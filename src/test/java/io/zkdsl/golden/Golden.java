package io.zkdsl.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Expected files. {@code -Dgolden.update=true} rewrites those that differ and fails all the same,
 * so that nobody leaves the switch on; a missing one is written and fails.
 */
public final class Golden {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  private Golden() {}

  /** The files of a folder, not below it, whose names end so, in the order of their names. */
  public static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      // some cases are about bytes that are no text
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The file beside {@code input} with another ending. */
  public static Path beside(Path input, String ending) {
    String name = input.getFileName().toString();
    return input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
  }

  /** Compares a text with its expected file. */
  public static void check(Path expected, String actual) {
    if (!Files.exists(expected)) {
      write(expected, actual);
      fail("there was no " + expected + "; it is written now: read it");
    }
    String text = read(expected);
    if (UPDATE && !text.equals(actual)) {
      write(expected, actual);
      fail("rewritten: " + expected);
    }
    assertThat(actual).as(expected.toString()).isEqualTo(text);
  }

  /** Compares texts by their paths with an expected folder: no file more, none less. */
  public static void checkFolder(Path expected, Map<String, String> actual) {
    Map<String, String> texts = filesBelow(expected);
    if (texts.equals(actual)) {
      return;
    }
    if (texts.isEmpty() || UPDATE) {
      replace(expected, texts, actual);
      fail("rewritten: " + expected + "; read it");
    }
    assertThat(actual.keySet()).as(expected.toString()).isEqualTo(texts.keySet());
    for (Map.Entry<String, String> file : actual.entrySet()) {
      check(expected.resolve(file.getKey()), file.getValue());
    }
  }

  private static void replace(Path folder, Map<String, String> old, Map<String, String> actual) {
    for (String path : old.keySet()) {
      if (!actual.containsKey(path)) {
        delete(folder.resolve(path));
      }
    }
    for (Map.Entry<String, String> file : actual.entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** The texts of all files below a folder, by their paths in it; empty when there is no folder. */
  private static Map<String, String> filesBelow(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return texts;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), read(file));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
