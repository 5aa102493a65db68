package io.zkdsl.fuzz;

import java.util.Map;
import java.util.TreeMap;

/**
 * One input: a description, the files that it may import, and whether options of the command line
 * come with it.
 */
record Input(String text, Map<String, String> imported, boolean withOptions) {
  Input with(String otherText) {
    return new Input(otherText, imported, withOptions);
  }

  /** As it is told when something breaks, so that it can be kept and replayed. */
  @Override
  public String toString() {
    StringBuilder told = new StringBuilder(withOptions ? "with options\n" : "");
    for (Map.Entry<String, String> file : new TreeMap<>(imported).entrySet()) {
      told.append("---- ").append(file.getKey()).append('\n').append(file.getValue()).append('\n');
    }
    return told.append("---- the description\n").append(text).toString();
  }
}
