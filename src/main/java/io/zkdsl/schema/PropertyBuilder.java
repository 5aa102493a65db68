package io.zkdsl.schema;

import io.zkdsl.schema.Property.BlockUse;
import io.zkdsl.schema.Property.Occurs;

/**
 * Writes a {@link Property} as one sentence. {@link #doc} comes last and is the step that makes the
 * property, so that an undocumented one does not compile.
 */
public final class PropertyBuilder<T> {
  private final BlockSchema.Builder owner;
  final String name;
  final Signature<T> signature;
  Occurs occurs = Occurs.ONCE;
  BlockUse blockUse = BlockUse.NONE;
  BlockSchema block;
  String defaultText = "";
  String example = "";

  PropertyBuilder(BlockSchema.Builder owner, String name, Signature<T> signature) {
    this.owner = owner;
    this.name = name;
    this.signature = signature;
  }

  public PropertyBuilder<T> defaultsTo(String text) {
    this.defaultText = text;
    return this;
  }

  public PropertyBuilder<T> example(String statement) {
    this.example = statement;
    return this;
  }

  /** Once for each first value. */
  public PropertyBuilder<T> perKey() {
    this.occurs = Occurs.ONCE_PER_KEY;
    return this;
  }

  public PropertyBuilder<T> often() {
    this.occurs = Occurs.OFTEN;
    return this;
  }

  public PropertyBuilder<T> block(BlockSchema schema) {
    return block(schema, BlockUse.REQUIRED);
  }

  public PropertyBuilder<T> optionalBlock(BlockSchema schema) {
    return block(schema, BlockUse.OPTIONAL);
  }

  public PropertyBuilder<T> orBlock(BlockSchema schema) {
    return block(schema, BlockUse.INSTEAD_OF_VALUES);
  }

  private PropertyBuilder<T> block(BlockSchema schema, BlockUse use) {
    this.block = schema;
    this.blockUse = use;
    return this;
  }

  /** One or more sentences; Markdown. */
  public Property<T> doc(String text) {
    Property<T> property = new Property<>(this, text.strip());
    owner.add(property);
    return property;
  }
}
