package io.zkdsl.schema.block;

import io.zkdsl.schema.Arguments;
import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.Signature;
import io.zkdsl.schema.Types;
import io.zkdsl.schema.value.Volume;

/** What may stand in {@code storage}. */
public final class StorageBlock {
  private static final BlockSchema.Builder BLOCK = BlockSchema.named("storage");

  public static final Property<Volume> DATA =
      BLOCK
          .property("data", new VolumeSignature())
          .defaultsTo("10Gi")
          .example("data 20Gi class fast")
          .doc(
              """
              The volume of the snapshots and of `myid`. `class` is a storage class of Kubernetes; `path` is where the
              volume is in the container (`dataDir`), where an image leaves that open.
              """);

  public static final Property<Volume> LOG =
      BLOCK
          .property("log", new VolumeSignature())
          .defaultsTo("on the data volume")
          .example("log 10Gi class fast")
          .doc(
              "A volume of its own for the transaction log (`dataLogDir`), which every write waits for.");

  public static final BlockSchema SCHEMA = BLOCK.build();

  private StorageBlock() {}

  /** {@code SIZE [class NAME] [path PATH]}. */
  private static final class VolumeSignature extends Signature<Volume> {
    private final int size = required(Types.bytes());
    private final int storageClass = option("class", Types.subdomain("a storage class"));
    private final int path = option("path", Types.path("a folder"));

    @Override
    public Volume read(Arguments arguments) {
      return new Volume(
          arguments.required(size), arguments.optional(storageClass), arguments.optional(path));
    }
  }
}
