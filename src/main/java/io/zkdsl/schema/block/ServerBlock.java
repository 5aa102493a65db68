package io.zkdsl.schema.block;

import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.Signature;
import io.zkdsl.schema.Types;
import io.zkdsl.schema.WordType;
import io.zkdsl.schema.value.Role;

/** What may stand in a {@code server} block. */
public final class ServerBlock {
  private static final BlockSchema.Builder BLOCK = BlockSchema.named("a server");

  public static final Property<String> HOST =
      BLOCK
          .property("host", Types.host())
          .defaultsTo("a name that the target gives, such as `orders-2`")
          .example("host zk2.example.com")
          .doc(
              """
              Where the other servers reach this one. With it, Docker runs the server in the network of its machine, and
              servers that name the same host must differ in all ports.
              """);

  public static final Property<Role> ROLE =
      BLOCK
          .property("role", WordType.oneOf(Role.values()))
          .defaultsTo("participant, or observer for the ids after the voting servers")
          .example("role observer")
          .doc("Whether the server votes.");

  public static final Property<String> ZONE =
      BLOCK
          .property("zone", Types.labelValue())
          .defaultsTo("none")
          .example("zone eu-west-1a")
          .doc(
              "The failure domain of the server. On Kubernetes its pod runs only on nodes of that zone.");

  public static final Property<String> GROUP =
      BLOCK
          .property("group", Types.identifier("the name of a group"))
          .defaultsTo("none")
          .example("group east")
          .doc(
              """
              The group of a hierarchical quorum. Groups are numbered in the order of their first servers. A quorum needs
              more than half of the weight in more than half of the groups; when one voting server has a group, all need
              one.
              """);

  public static final Property<Integer> WEIGHT =
      BLOCK
          .property("weight", Types.number(0, 1_000_000, "a weight (0 to 1000000)"))
          .defaultsTo("1")
          .example("weight 2")
          .doc(
              "What the server's vote counts inside its group. A server of weight 0 cannot become leader.");

  public static final Property<String> NODE =
      BLOCK
          .property("node", Types.subdomain("the name of a node"))
          .defaultsTo("none")
          .example("node worker-3")
          .doc("The Kubernetes node that the server runs on.");

  public static final Property<String> LABELS =
      BLOCK
          .property("labels", Signature.none())
          .block(MetadataBlocks.LABELS)
          .example("labels { rack b }")
          .doc("Labels of this server, over those of the ensemble.");

  public static final Property<String> ANNOTATIONS =
      BLOCK
          .property("annotations", Signature.none())
          .block(MetadataBlocks.ANNOTATIONS)
          .example("annotations { example.com/rack b }")
          .doc("Annotations of this server, over those of the ensemble.");

  public static final Property<String> PORTS =
      BLOCK
          .property("ports", Signature.none())
          .block(PortsBlock.SCHEMA)
          .example("ports { client 2182 }")
          .doc("The ports of this server, over those of the ensemble.");

  public static final BlockSchema SCHEMA = BLOCK.build();

  private ServerBlock() {}
}
