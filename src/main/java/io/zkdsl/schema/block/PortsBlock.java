package io.zkdsl.schema.block;

import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.Types;

/** What may stand in {@code ports}. */
public final class PortsBlock {
  private static final BlockSchema.Builder BLOCK = BlockSchema.named("ports");

  public static final Property<Integer> CLIENT =
      BLOCK
          .property("client", Types.port())
          .defaultsTo("2181")
          .example("client 2181")
          .doc("Where clients connect.");

  public static final Property<Integer> PEER =
      BLOCK
          .property("peer", Types.port())
          .defaultsTo("2888")
          .example("peer 2888")
          .doc("Where the leader serves the other servers.");

  public static final Property<Integer> ELECTION =
      BLOCK
          .property("election", Types.port())
          .defaultsTo("3888")
          .example("election 3888")
          .doc("Where servers elect a leader.");

  public static final Property<Integer> SECURE =
      BLOCK
          .property("secure", Types.port())
          .defaultsTo("none")
          .example("secure 2281")
          .doc("Where clients connect with TLS. No target writes it yet.");

  public static final Property<Integer> ADMIN =
      BLOCK
          .property("admin", Types.port())
          .defaultsTo("none: the AdminServer is off")
          .example("admin 8080")
          .doc(
              "Switches the AdminServer on, at this port. It is plain HTTP without authentication.");

  public static final Property<Integer> METRICS =
      BLOCK
          .property("metrics", Types.port())
          .defaultsTo("7000 with `metrics prometheus`")
          .example("metrics 7000")
          .doc("Where Prometheus collects metrics. No target writes it yet.");

  public static final BlockSchema SCHEMA = BLOCK.build();

  private PortsBlock() {}
}
