package io.zkdsl.schema;

import java.util.List;

/**
 * What the statements of a block of entries are: {@code team platform} in {@code labels}, {@code
 * tickTime 2s} in {@code config}.
 */
public interface Entries {
  /** What is wrong with a key; null when nothing is. */
  KeyProblem problemWith(String key);

  /** Whether a key has no problem; cheaper to ask than which one it has. */
  default boolean takes(String key) {
    return problemWith(key) == null;
  }

  /** The type of the value of a key that has no problem. */
  ValueType<String> typeOf(String key);

  /** The keys to offer; empty when any key will do. */
  List<String> knownKeys();

  /** One or two sentences for the reference page. */
  String doc();
}
