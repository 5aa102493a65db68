package io.zkdsl.analysis;

import io.zkdsl.schema.Property;
import io.zkdsl.source.Location;
import java.util.Optional;

/**
 * A statement that was understood.
 *
 * @param id what it sets, unique in its block: {@code size}, {@code server 2}
 * @param property what it is an instance of; null for an entry of labels, annotations or config
 * @param value what its values mean; null when it has none
 * @param name where its name stands
 * @param place where its values stand, or its name when it has none
 * @param block the settings of its block; empty when it has none
 */
record Setting<T>(
    String id,
    Property<T> property,
    T value,
    Location name,
    Location place,
    Optional<Settings> block,
    Layer layer) {

  Setting<T> withBlock(Settings settings) {
    return new Setting<>(id, property, value, name, place, Optional.of(settings), layer);
  }

  Setting<T> onLayer(Layer other) {
    Optional<Settings> moved = block.isPresent() ? Optional.of(block.get().onLayer(other)) : block;
    return new Setting<>(id, property, value, name, place, moved, other);
  }
}
