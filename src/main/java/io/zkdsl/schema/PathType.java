package io.zkdsl.schema;

/**
 * An absolute path in a container or on a host. {@code zkServer.sh} cuts the raw line of {@code
 * zoo.cfg} at its last {@code =}, and volume lists cut at {@code :}, so neither can be in it.
 */
final class PathType implements ValueType<String> {
  /** What a shell, an env file, a {@code Properties} file or kubelet would replace. */
  private static final String UNSAFE = "\"'\\$`*?[]{}()<>|&;!#~";

  private final String what;

  PathType(String what) {
    this.what = what;
  }

  @Override
  public String label() {
    return what + " (an absolute path)";
  }

  @Override
  public String placeholder() {
    return "PATH";
  }

  @Override
  public Decoded<String> decode(String text) {
    if (text.length() < 2 || text.charAt(0) != '/') {
      return Decoded.refused();
    }
    if (text.indexOf('=') >= 0 || text.indexOf(':') >= 0) {
      return Decoded.refused(
          "zkServer.sh cuts paths at '=' and container runtimes cut them at ':'");
    }
    String closed = text + "/";
    if (closed.contains("/../") || closed.contains("/./") || closed.contains("//")) {
      return Decoded.refused("write the path without '.', '..' and surplus '/'");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~' || UNSAFE.indexOf(c) >= 0) {
        return Decoded.refused(
            "only plain ASCII without blanks comes through env files, scripts and zoo.cfg as it is");
      }
    }
    return Decoded.of(text);
  }
}
