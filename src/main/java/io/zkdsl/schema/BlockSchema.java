package io.zkdsl.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What may stand in one kind of block. */
public final class BlockSchema {
  private final String name;
  private final List<Property<?>> properties;
  private final Entries entries;

  private BlockSchema(String name, List<Property<?>> properties, Entries entries) {
    this.name = name;
    this.properties = List.copyOf(properties);
    this.entries = entries;
  }

  /** A block whose statements are the properties that the builder makes. */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** A block whose statements are a key and a value, such as labels. */
  public static BlockSchema ofEntries(String name, Entries entries) {
    return new BlockSchema(name, List.of(), entries);
  }

  /** The same block under another name. */
  public BlockSchema renamed(String newName) {
    return new BlockSchema(newName, properties, entries);
  }

  public String name() {
    return name;
  }

  public List<Property<?>> properties() {
    return properties;
  }

  /** What the keys and values are, for a block of entries. */
  public Optional<Entries> entries() {
    return Optional.ofNullable(entries);
  }

  public Optional<Property<?>> find(String propertyName) {
    for (Property<?> property : properties) {
      if (property.name().equals(propertyName)) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return name;
  }

  /** Collects the properties of a block in the order in which they are declared. */
  public static final class Builder {
    private final String name;
    private final List<Property<?>> properties = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    /** A statement with exactly one value. */
    public <T> PropertyBuilder<T> property(String propertyName, ValueType<T> type) {
      return property(propertyName, Signature.one(type));
    }

    public <T> PropertyBuilder<T> property(String propertyName, Signature<T> signature) {
      return new PropertyBuilder<>(this, propertyName, signature);
    }

    void add(Property<?> property) {
      properties.add(property);
    }

    public BlockSchema build() {
      return new BlockSchema(name, properties, null);
    }
  }
}
