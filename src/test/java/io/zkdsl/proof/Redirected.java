package io.zkdsl.proof;

import java.nio.file.Path;
import java.util.stream.Collectors;

/** A {@code zoo.cfg} that is as it was emitted, but for the two folders. */
final class Redirected {
  private Redirected() {}

  static String to(String zooCfg, Path data, Path log) {
    return zooCfg
        .lines()
        .map(line -> line.startsWith("dataDir=") ? "dataDir=" + data : line)
        .map(line -> line.startsWith("dataLogDir=") ? "dataLogDir=" + log : line)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
