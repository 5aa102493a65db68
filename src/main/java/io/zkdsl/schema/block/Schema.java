package io.zkdsl.schema.block;

import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import java.util.ArrayList;
import java.util.List;

/** The whole language: every kind of block, from the file inwards. */
public final class Schema {
  public static final List<BlockSchema> BLOCKS =
      List.of(
          FileBlock.SCHEMA,
          EnsembleBlock.SCHEMA,
          ServerBlock.SCHEMA,
          PortsBlock.SCHEMA,
          ExposeBlock.SCHEMA,
          StorageBlock.SCHEMA,
          ResourcesBlock.SCHEMA,
          ConfigBlock.SCHEMA,
          MetadataBlocks.LABELS,
          MetadataBlocks.ANNOTATIONS,
          SecurityBlocks.TLS,
          SecurityBlocks.AUTH,
          SecurityBlocks.NETWORK,
          SettingsBlock.SCHEMA);

  private Schema() {}

  /** The blocks in which a statement of that name may stand. */
  public static List<BlockSchema> blocksWith(String propertyName) {
    List<BlockSchema> blocks = new ArrayList<>();
    for (BlockSchema block : BLOCKS) {
      if (block.find(propertyName).isPresent()) {
        blocks.add(block);
      }
    }
    return blocks;
  }

  /** All statements of that name, in the order of their blocks. */
  public static List<Property<?>> find(String propertyName) {
    List<Property<?>> found = new ArrayList<>();
    for (BlockSchema block : blocksWith(propertyName)) {
      found.add(block.find(propertyName).orElseThrow());
    }
    return found;
  }
}
