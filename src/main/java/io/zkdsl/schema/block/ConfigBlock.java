package io.zkdsl.schema.block;

import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.config.ConfigEntries;

/** What may stand in {@code config}: the keys of {@code zoo.cfg}. */
public final class ConfigBlock {
  public static final BlockSchema SCHEMA = BlockSchema.ofEntries("config", new ConfigEntries());

  private ConfigBlock() {}
}
