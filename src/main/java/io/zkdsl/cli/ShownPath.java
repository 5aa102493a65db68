package io.zkdsl.cli;

import java.io.File;
import java.nio.file.Path;

/** Paths as they are shown: as seen from where the user stands, with {@code /} between names. */
final class ShownPath {
  private ShownPath() {}

  /** Relative when it is below the working folder, else absolute. */
  static String of(File file) {
    return below(new File("").getAbsoluteFile(), file.getPath());
  }

  /** Relative to a folder when it is below it, else absolute. */
  static String below(File folder, String path) {
    Path from = folder.toPath().normalize();
    Path to = Path.of(path).toAbsolutePath().normalize();
    Path shown = to.startsWith(from) && !to.equals(from) ? from.relativize(to) : to;
    return shown.toString().replace(File.separatorChar, '/');
  }
}
