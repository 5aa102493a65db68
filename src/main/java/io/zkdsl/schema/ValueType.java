package io.zkdsl.schema;

import java.util.List;

/**
 * One kind of value: how its text becomes a {@code T}, and how a {@code T} is spelled. A new kind
 * gives checking, completion, hover and formatting to all properties that use it.
 */
public interface ValueType<T> {
  /** What the value is, for a sentence such as "'client' needs <em>a port (1-65535)</em>". */
  String label();

  /** A short name for signatures, such as {@code PORT}. */
  String placeholder();

  Decoded<T> decode(String text);

  /** The canonical spelling, which decodes to the same value. */
  default String encode(T value) {
    return String.valueOf(value);
  }

  /** The values to offer where nothing is written yet; empty when there is no closed list. */
  default List<String> suggestions() {
    return List.of();
  }
}
