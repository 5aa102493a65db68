package io.zkdsl.golden;

import io.zkdsl.source.SourceFile;
import io.zkdsl.source.SourceReader;
import io.zkdsl.source.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a folder by their paths in it, so that findings show no path of this machine. */
public final class FolderReader implements SourceReader {
  private final Path folder;

  public FolderReader(Path folder) {
    this.folder = folder;
  }

  public SourceFile source(Path file) {
    return decoded(folder.relativize(file).toString().replace('\\', '/'), file);
  }

  @Override
  public Optional<SourceFile> read(String path) {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file) ? Optional.of(decoded(path, file)) : Optional.empty();
  }

  private static SourceFile decoded(String path, Path file) {
    try {
      return Utf8.decoded(path, Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String resolve(String base, String relative) {
    return Path.of(base).resolveSibling(relative).normalize().toString().replace('\\', '/');
  }
}
