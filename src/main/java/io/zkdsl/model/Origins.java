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

  /** Whether the value was written, rather than taken from a default. */
  boolean has(String... path);
}
