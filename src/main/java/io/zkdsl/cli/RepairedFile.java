package io.zkdsl.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A description on the disk that gets another text, all of it or nothing. */
final class RepairedFile {
  private RepairedFile() {}

  static void write(String path, String text) {
    Path file = Path.of(path);
    Path staged = file.resolveSibling(file.getFileName() + ".zkdsl-new");
    try {
      // a copy first, for the rights of the file
      Files.copy(
          file, staged, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(staged, text, StandardCharsets.UTF_8);
      Files.move(staged, file.toRealPath(), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CliException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
