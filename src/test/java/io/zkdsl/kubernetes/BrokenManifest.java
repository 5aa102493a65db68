package io.zkdsl.kubernetes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A golden file: a manifest under the problems that it must have, one {@code # expected: } comment
 * each, at its top.
 */
record BrokenManifest(String name, String yaml, List<String> expected) {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final String MARK = "# expected: ";

  static List<BrokenManifest> in(String folder) throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      return files.sorted().map(BrokenManifest::read).toList();
    }
  }

  static BrokenManifest read(String folder, String file) {
    return read(RESOURCES.resolve(folder).resolve(file));
  }

  private static BrokenManifest read(Path file) {
    try {
      String yaml = Files.readString(file);
      List<String> expected =
          yaml.lines()
              .takeWhile(line -> line.startsWith(MARK))
              .map(line -> line.substring(MARK.length()))
              .toList();
      return new BrokenManifest(file.getFileName().toString(), yaml, expected);
    } catch (IOException e) {
      throw new IllegalStateException("cannot read " + file, e);
    }
  }
}
