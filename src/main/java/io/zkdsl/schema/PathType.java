package io.zkdsl.schema;

/**
 * An absolute path in a container or on a host. {@code zkServer.sh} cuts the raw line of {@code
 * zoo.cfg} at its last {@code =}, and volume lists cut at {@code :}, so neither can be in it.
 */
final class PathType implements ValueType<String> {
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
    if ((text + "/").contains("/../") || (text + "/").contains("/./")) {
      return Decoded.refused("write the path without '.' and '..'");
    }
    return TextType.isPlain(text) ? Decoded.of(text) : Decoded.refused(TextType.WHY_PLAIN);
  }
}
