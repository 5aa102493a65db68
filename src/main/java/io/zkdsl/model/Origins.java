package io.zkdsl.model;

import io.zkdsl.source.Location;

/** Where things were written, for those who find something wrong with them. */
public interface Origins {
  /**
   * The place of a value, named as it is nested: {@code of("server 2", "ports", "client")}. What
   * was not written itself is found at what it was taken from, in the end at the name of the
   * ensemble.
   */
  Location of(String... path);

  /**
   * The place of the name of an entry, such as a label, where {@link #of} has that of its value.
   */
  Location ofName(String... path);

  /** Whether the value was written, rather than taken from a default. */
  boolean has(String... path);

  /**
   * Whether something was written there that could not be understood. It is told already, so that
   * nothing more should be told for the want of it.
   */
  boolean isUnclear(String... path);
}
