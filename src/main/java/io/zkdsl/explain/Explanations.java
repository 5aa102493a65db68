package io.zkdsl.explain;

import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.block.Schema;
import io.zkdsl.schema.config.ConfigKey;
import io.zkdsl.schema.config.ConfigKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What there is to say about a statement or a key of {@code zoo.cfg}, as Markdown. */
public final class Explanations {
  private Explanations() {}

  /** About every statement of that name, or the key of that name; empty when there is neither. */
  public static Optional<String> of(String name) {
    StringBuilder text = new StringBuilder();
    for (BlockSchema block : Schema.blocksWith(name)) {
      text.append(text.length() == 0 ? "" : "\n").append(of(block.find(name).orElseThrow(), block));
    }
    Optional<ConfigKey> key = ConfigKeys.find(name);
    if (key.isPresent()) {
      text.append(text.length() == 0 ? "" : "\n").append(of(name, key.get()));
    }
    return text.length() == 0 ? Optional.empty() : Optional.of(text.toString());
  }

  static String of(Property<?> property, BlockSchema block) {
    StringBuilder text = new StringBuilder();
    text.append("`").append(property.outline()).append("` in ").append(block.name()).append("\n\n");
    text.append(property.doc()).append('\n');
    if (!property.defaultText().isEmpty()) {
      text.append("\nDefault: ").append(property.defaultText()).append('\n');
    }
    if (!property.example().isEmpty()) {
      text.append("\nExample: `").append(property.example()).append("`\n");
    }
    if (property.block().isPresent()) {
      List<String> inside = new ArrayList<>();
      for (Property<?> inner : property.block().get().properties()) {
        inside.add("`" + inner.name() + "`");
      }
      if (!inside.isEmpty()) {
        text.append("\nIn its block: ").append(String.join(", ", inside)).append('\n');
      }
    }
    return text.toString();
  }

  private static String of(String name, ConfigKey key) {
    StringBuilder text = new StringBuilder();
    text.append("`")
        .append(name)
        .append(' ')
        .append(key.type().placeholder())
        .append("` in config\n\n");
    text.append(key.doc()).append("\n\n");
    text.append("Takes: ").append(key.type().label()).append('\n');
    text.append("ZooKeeper's default: ")
        .append(key.serverDefault().isEmpty() ? "none" : key.serverDefault());
    text.append("\nKnown since: ")
        .append(key.since().firstReleases().isEmpty() ? "always" : key.since().toString());
    text.append("\nRead from: ").append(place(key));
    text.append("\nWho decides: ").append(standing(key)).append('\n');
    return text.toString();
  }

  static String place(ConfigKey key) {
    return switch (key.place()) {
      case FILE -> "zoo.cfg";
      case FILE_OR_PROPERTY -> "zoo.cfg or -D" + key.systemProperty();
      case PROPERTY -> "-D" + key.systemProperty() + " only";
    };
  }

  static String standing(ConfigKey key) {
    return switch (key.standing()) {
      case OPEN -> "you";
      case ADVANCED -> "you, knowing the consequences";
      case MANAGED -> "zkdsl; write " + key.remedy();
      case SECRET -> "nobody: it is a secret; " + key.remedy();
      case REFUSED -> "nobody: " + key.remedy();
    };
  }

  /** All names that there is something to say about. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (BlockSchema block : Schema.BLOCKS) {
      for (Property<?> property : block.properties()) {
        names.add(property.name());
      }
    }
    names.addAll(ConfigKeys.names());
    return names;
  }
}
