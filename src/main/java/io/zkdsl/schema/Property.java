package io.zkdsl.schema;

import java.util.Optional;

/**
 * One statement of the language: its name, the values it takes, the block it may have, its default
 * and its documentation.
 *
 * @param <T> what its values mean
 */
public final class Property<T> {
  /** How often a statement may stand in one block. */
  public enum Occurs {
    /** Once; between layers the last one wins. */
    ONCE,
    /**
     * Once for each first value, such as {@code server 2}; between layers the blocks are laid over
     * each other.
     */
    ONCE_PER_KEY,
    /** As often as one likes. */
    OFTEN
  }

  /** Whether a block follows the values. */
  public enum BlockUse {
    NONE,
    OPTIONAL,
    REQUIRED,
    /**
     * Either values or a block, such as {@code storage ephemeral} and <code>storage { data 20Gi }
     * </code>.
     */
    INSTEAD_OF_VALUES
  }

  private final String name;
  private final Signature<T> signature;
  private final Occurs occurs;
  private final BlockUse blockUse;
  private final BlockSchema block;
  private final String defaultText;
  private final String example;
  private final String doc;

  Property(PropertyBuilder<T> built, String doc) {
    this.name = built.name;
    this.signature = built.signature;
    this.occurs = built.occurs;
    this.blockUse = built.blockUse;
    this.block = built.block;
    this.defaultText = built.defaultText;
    this.example = built.example;
    this.doc = doc;
  }

  public String name() {
    return name;
  }

  public Signature<T> signature() {
    return signature;
  }

  public Occurs occurs() {
    return occurs;
  }

  public BlockUse blockUse() {
    return blockUse;
  }

  public Optional<BlockSchema> block() {
    return Optional.ofNullable(block);
  }

  /**
   * What holds when the statement is not there, as a value or in words; empty when nothing does.
   */
  public String defaultText() {
    return defaultText;
  }

  /** A statement as a user would write it. */
  public String example() {
    return example;
  }

  public String doc() {
    return doc;
  }

  /** As it stands in the reference: <code>server ID { … }</code>. */
  public String outline() {
    String values = signature.outline();
    String head = values.isEmpty() ? name : name + " " + values;
    return switch (blockUse) {
      case NONE -> head;
      case OPTIONAL -> head + " [{ … }]";
      case REQUIRED -> head + " { … }";
      case INSTEAD_OF_VALUES -> head + " | " + name + " { … }";
    };
  }

  @Override
  public String toString() {
    return name;
  }
}
