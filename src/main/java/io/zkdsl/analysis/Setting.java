package io.zkdsl.analysis;

import io.zkdsl.schema.Property;
import io.zkdsl.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * A statement that was understood.
 *
 * @param id what it sets, unique in its block: {@code size}, {@code server 2}
 * @param property what it is an instance of; null for an entry of labels, annotations or config
 * @param value what its values mean; null when it has none
 * @param name where its name stands
 * @param values where each of its values stands
 * @param place where its values stand together, or its name when it has none
 * @param block the settings of its block; empty when it has none
 * @param replaces whether an earlier layer set it too
 */
record Setting<T>(
    String id,
    Property<T> property,
    T value,
    Location name,
    List<Location> values,
    Location place,
    Optional<Settings> block,
    Layer layer,
    boolean replaces) {

  /** This one in the place of an earlier layer's. */
  Setting<T> replacing() {
    return new Setting<>(id, property, value, name, values, place, block, layer, true);
  }

  Setting<T> withBlock(Settings settings) {
    return new Setting<>(
        id, property, value, name, values, place, Optional.of(settings), layer, replaces);
  }

  Setting<T> onLayer(Layer other) {
    Optional<Settings> moved = block.isPresent() ? Optional.of(block.get().onLayer(other)) : block;
    return new Setting<>(id, property, value, name, values, place, moved, other, replaces);
  }
}
