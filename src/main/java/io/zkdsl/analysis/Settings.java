package io.zkdsl.analysis;

import io.zkdsl.schema.Property;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The settings of a block, in the order in which they were first made. */
final class Settings {
  static final Settings NONE = new Settings();

  /** Stands for all names of a block, of which some may be missing for a reason that is told. */
  static final String ANYTHING = "";

  private final Map<String, Setting<?>> byId = new LinkedHashMap<>();
  private final Set<String> unclear = new HashSet<>();

  /** Notes that a statement of that name could not be understood, which is told. */
  void addUnclear(String name) {
    unclear.add(name);
  }

  /** Whether something is not known of a name, so that nothing may be concluded from it. */
  boolean isUnclear(String name) {
    return unclear.contains(name) || unclear.contains(ANYTHING);
  }

  /** Adds a setting unless its id is taken; gives the one that took it. */
  Optional<Setting<?>> add(Setting<?> setting) {
    return Optional.ofNullable(byId.putIfAbsent(setting.id(), setting));
  }

  Collection<Setting<?>> all() {
    return byId.values();
  }

  Optional<Setting<?>> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  @SuppressWarnings("unchecked") // a setting is filed under the name of its property
  <T> Optional<Setting<T>> get(Property<T> property) {
    return Optional.ofNullable((Setting<T>) byId.get(property.name()));
  }

  <T> T value(Property<T> property, T otherwise) {
    Setting<?> setting = byId.get(property.name());
    return setting == null ? otherwise : this.<T>get(property).orElseThrow().value();
  }

  <T> Optional<T> value(Property<T> property) {
    return Optional.ofNullable(value(property, null));
  }

  /** The block of a setting; no settings when there is none. */
  Settings block(Property<?> property) {
    Setting<?> setting = byId.get(property.name());
    return setting == null ? NONE : setting.block().orElse(NONE);
  }

  /** All settings of a property that may stand more than once. */
  @SuppressWarnings("unchecked") // checked by the property itself
  <T> List<Setting<T>> every(Property<T> property) {
    List<Setting<T>> found = new ArrayList<>();
    for (Setting<?> setting : byId.values()) {
      if (setting.property() == property) {
        found.add((Setting<T>) setting);
      }
    }
    return found;
  }

  /**
   * These settings with others laid over them: the others win, and blocks of both are laid over
   * each other.
   */
  Settings overlaidWith(Settings over) {
    Settings result = new Settings();
    result.byId.putAll(byId);
    result.unclear.addAll(unclear);
    result.unclear.addAll(over.unclear);
    for (Setting<?> setting : over.byId.values()) {
      Setting<?> below = byId.get(setting.id());
      result.byId.put(setting.id(), below == null ? setting : overlaid(below, setting));
    }
    return result;
  }

  private static Setting<?> overlaid(Setting<?> below, Setting<?> over) {
    boolean bothBlocks = below.block().isPresent() && over.block().isPresent();
    Setting<?> laid =
        bothBlocks ? over.withBlock(below.block().get().overlaidWith(over.block().get())) : over;
    return laid.replacing();
  }

  Settings onLayer(Layer layer) {
    Settings moved = new Settings();
    moved.unclear.addAll(unclear);
    for (Setting<?> setting : byId.values()) {
      moved.byId.put(setting.id(), setting.onLayer(layer));
    }
    return moved;
  }
}
