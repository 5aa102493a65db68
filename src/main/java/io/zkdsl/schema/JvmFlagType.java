package io.zkdsl.schema;

/**
 * A flag of the Java virtual machine. {@code zkServer.sh} hands flags on unquoted, so the shell
 * would split and expand anything unusual in them.
 */
final class JvmFlagType implements ValueType<String> {
  private static final String UNSAFE = "\"'\\$`*?[]();<>|&#!~";

  @Override
  public String label() {
    return "a JVM flag such as -XX:+UseG1GC";
  }

  @Override
  public String placeholder() {
    return "FLAG";
  }

  @Override
  public Decoded<String> decode(String text) {
    if (text.length() < 2 || text.charAt(0) != '-') {
      return Decoded.refused();
    }
    if (text.startsWith("-Xmx") || text.startsWith("-Xms")) {
      return Decoded.refused("the heap has a statement of its own: resources { heap 75% }");
    }
    for (int i = 0; i < text.length(); i++) {
      if (UNSAFE.indexOf(text.charAt(i)) >= 0) {
        return Decoded.refused(
            "zkServer.sh hands flags to a shell unquoted, which would not pass on '"
                + text.charAt(i)
                + "'");
      }
    }
    return Ascii.isGraphic(text) ? Decoded.of(text) : Decoded.refused("a flag has no blanks");
  }
}
