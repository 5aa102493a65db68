package io.zkdsl.compiler;

import io.zkdsl.source.SourceFile;
import io.zkdsl.source.SourceReader;
import java.util.Map;
import java.util.Optional;

/** Descriptions in memory, by path. */
record MemoryFiles(Map<String, String> texts) implements SourceReader {
  @Override
  public Optional<SourceFile> read(String path) {
    return Optional.ofNullable(texts.get(path)).map(text -> new SourceFile(path, text));
  }

  @Override
  public String resolve(String base, String relative) {
    return relative;
  }
}
