package io.zkdsl.emit;

/**
 * A file to be written.
 *
 * @param path relative to the folder of its target, with {@code /} between its parts
 * @param executable whether it is a program
 */
public record Artifact(String path, String content, boolean executable) {
  public Artifact {
    if (path.isEmpty()
        || path.startsWith("/")
        || path.contains("\\")
        || ("/" + path + "/").contains("/../")) {
      throw new IllegalArgumentException("a path that leads out of the output folder: " + path);
    }
  }

  public static Artifact of(String path, String content) {
    return new Artifact(path, content, false);
  }
}
