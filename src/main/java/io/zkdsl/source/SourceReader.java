package io.zkdsl.source;

import java.util.Optional;

/**
 * Where source files come from: a disk, an editor's buffers, or a map in a test. The core knows no
 * other way to a file.
 */
public interface SourceReader {
  /** The file at a path, or empty when there is no readable file. */
  Optional<SourceFile> read(String path);

  /** The path that {@code relative} means when it is written in the file at {@code base}. */
  String resolve(String base, String relative);
}
