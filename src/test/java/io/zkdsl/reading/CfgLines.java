package io.zkdsl.reading;

/** A {@code zoo.cfg} that a script writes line by line. */
final class CfgLines {
  private final StringBuilder text = new StringBuilder();

  CfgLines set(String key, String value) {
    return line(key + "=" + value);
  }

  CfgLines line(String line) {
    text.append(line).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
