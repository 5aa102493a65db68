package io.zkdsl.golden;

import io.zkdsl.source.SourceFile;
import io.zkdsl.source.SourceReader;
import java.util.Map;
import java.util.Optional;

/** A few files by their paths. */
public record MemoryReader(Map<String, String> files) implements SourceReader {
  @Override
  public Optional<SourceFile> read(String path) {
    return Optional.ofNullable(files.get(path)).map(text -> new SourceFile(path, text));
  }

  @Override
  public String resolve(String base, String relative) {
    return relative;
  }
}
