package io.zkdsl.schema.block;

import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.Signature;
import io.zkdsl.schema.Types;
import io.zkdsl.schema.WordType;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.TrafficPolicy;
import java.util.List;

/** What may stand in {@code expose}. */
public final class ExposeBlock {
  private static final BlockSchema.Builder BLOCK = BlockSchema.named("expose");

  public static final Property<Integer> PORT =
      BLOCK
          .property("port", Types.port())
          .defaultsTo("the client port")
          .example("port 2181")
          .doc(
              "The port of the service; with Docker the first published port, one more for each further server.");

  public static final Property<Integer> NODE_PORT =
      BLOCK
          .property("node-port", Types.port())
          .defaultsTo("chosen by Kubernetes")
          .example("node-port 32181")
          .doc(
              "The port on every node. With `expose servers` it is the first server's; each next server takes one more.");

  public static final Property<Entry> ANNOTATION =
      BLOCK
          .property("annotation", new EntrySignature())
          .perKey()
          .example("annotation service.beta.kubernetes.io/aws-load-balancer-internal true")
          .doc("An annotation of the service, as cloud providers read them.");

  public static final Property<List<String>> FROM =
      BLOCK
          .property("from", Signature.many(Types.cidr()))
          .defaultsTo("everywhere")
          .example("from 10.0.0.0/8")
          .doc("The address ranges that a LoadBalancer lets in.");

  public static final Property<TrafficPolicy> POLICY =
      BLOCK
          .property("policy", WordType.oneOf(TrafficPolicy.values()))
          .defaultsTo("Cluster")
          .example("policy Local")
          .doc("`Local` keeps the address of the client and uses only nodes that run a server.");

  public static final BlockSchema SCHEMA = BLOCK.build();

  private ExposeBlock() {}
}
