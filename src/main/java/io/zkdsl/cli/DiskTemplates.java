package io.zkdsl.cli;

import io.zkdsl.emit.TemplateSource;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** A user's own templates. */
final class DiskTemplates implements TemplateSource {
  private final File folder;

  DiskTemplates(String path) {
    this.folder = new File(path);
    if (!folder.isDirectory()) {
      throw new CliException("there is no folder " + path);
    }
  }

  @Override
  public String find(String name) {
    File file = new File(folder, name + ".mustache");
    if (!file.isFile()) {
      return null;
    }
    try {
      return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new CliException(file + " is not UTF-8; save it in that encoding", e);
    } catch (IOException e) {
      throw new CliException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
