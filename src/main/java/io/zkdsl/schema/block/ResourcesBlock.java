package io.zkdsl.schema.block;

import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.Types;
import io.zkdsl.schema.value.Cores;
import io.zkdsl.schema.value.Heap;
import io.zkdsl.schema.value.Quantity;
import io.zkdsl.schema.value.QuantityRange;

/** What may stand in {@code resources}. */
public final class ResourcesBlock {
  private static final BlockSchema.Builder BLOCK = BlockSchema.named("resources");

  public static final Property<QuantityRange<Cores>> CPU =
      BLOCK
          .property("cpu", Types.coresRange())
          .defaultsTo("250m..")
          .example("cpu 500m..2")
          .doc(
              "Processors: what is asked for, and the most that is given. `500m..` asks and sets no limit.");

  public static final Property<QuantityRange<Quantity>> MEMORY =
      BLOCK
          .property("memory", Types.bytesRange())
          .defaultsTo("1Gi")
          .example("memory 2Gi")
          .doc("Memory: what is asked for, and the limit above which the server is killed.");

  public static final Property<Heap> HEAP =
      BLOCK
          .property("heap", Types.heap())
          .defaultsTo("75%")
          .example("heap 75%")
          .doc(
              "The Java heap, as a share of the memory limit or as a size. A server needs a quarter of its memory beside it.");

  public static final BlockSchema SCHEMA = BLOCK.build();

  private ResourcesBlock() {}
}
