package io.zkdsl.schema.block;

import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.Types;

/** What may stand in a file. */
public final class FileBlock {
  private static final BlockSchema.Builder BLOCK = BlockSchema.named("a file");

  public static final Property<String> IMPORT =
      BLOCK
          .property("import", Types.text("the path of a file"))
          .often()
          .example("import \"../company/defaults.zk\"")
          .doc(
              """
              Makes the fragments of another file known here. The path is relative to the file that it stands in.
              Ensembles of the other file are not compiled with this one.
              """);

  public static final Property<String> FRAGMENT =
      BLOCK
          .property("fragment", Types.identifier("the name of a fragment"))
          .perKey()
          .block(EnsembleBlock.FRAGMENT)
          .example("fragment hardened { config { maxClientCnxns 100 } }")
          .doc(
              """
              A named piece of an ensemble, taken in with `use`. What stands in the ensemble itself wins over it.
              """);

  /**
   * Names the longest object of an ensemble, {@code NAME-election-255}, within the 63 characters of
   * a Service.
   */
  private static final int LONGEST_NAME = 63 - "-election-255".length();

  public static final Property<String> ENSEMBLE =
      BLOCK
          .property("ensemble", Types.serviceName("the name of an ensemble", LONGEST_NAME))
          .perKey()
          .block(EnsembleBlock.SCHEMA)
          .example("ensemble orders { size 5 }")
          .doc(
              """
              One ZooKeeper ensemble. Its name begins the name of everything that is made for it: `orders-1` is its
              first server, `orders-client` the service of its clients.
              """);

  public static final BlockSchema SCHEMA = BLOCK.build();

  private FileBlock() {}
}
