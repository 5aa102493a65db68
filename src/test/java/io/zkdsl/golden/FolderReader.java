package io.zkdsl.golden;

import io.zkdsl.source.SourceFile;
import io.zkdsl.source.SourceReader;
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
    return new SourceFile(folder.relativize(file).toString().replace('\\', '/'), Golden.read(file));
  }

  @Override
  public Optional<SourceFile> read(String path) {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file)
        ? Optional.of(new SourceFile(path, Golden.read(file)))
        : Optional.empty();
  }

  @Override
  public String resolve(String base, String relative) {
    return Path.of(base).resolveSibling(relative).normalize().toString().replace('\\', '/');
  }
}
