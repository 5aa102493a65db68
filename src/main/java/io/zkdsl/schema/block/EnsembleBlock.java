package io.zkdsl.schema.block;

import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.Signature;
import io.zkdsl.schema.Types;
import io.zkdsl.schema.ValueType;
import io.zkdsl.schema.WordType;
import io.zkdsl.schema.value.Dialect;
import io.zkdsl.schema.value.Exposed;
import io.zkdsl.schema.value.ImageReference;
import io.zkdsl.schema.value.SpreadOver;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.schema.value.Version;
import io.zkdsl.schema.value.Workload;
import java.util.List;

/** What may stand in an {@code ensemble}, and so in a {@code fragment} or a {@code profile}. */
public final class EnsembleBlock {
  private static final BlockSchema.Builder BLOCK = BlockSchema.named("an ensemble");

  // Membership

  public static final Property<List<String>> USE =
      BLOCK
          .property("use", Signature.many(Types.identifier("the name of a fragment")))
          .often()
          .example("use hardened")
          .doc(
              """
              Takes in fragments of this file or of an imported one. What stands in the ensemble itself wins; of two
              fragments, the later one.
              """);

  public static final Property<Integer> SIZE =
      BLOCK
          .property("size", Types.number(0, 255, "a number of voting servers (0 to 255)"))
          .defaultsTo("the number of `server` blocks that are not observers")
          .example("size 5")
          .doc(
              """
              How many servers vote. More than half of them must be up for the ensemble to serve: of 3 servers one may
              fail, of 5 two. Servers are numbered from 1.
              """);

  public static final Property<Integer> OBSERVERS =
      BLOCK
          .property("observers", Types.number(0, 254, "a number of observers (0 to 254)"))
          .defaultsTo("the number of `server` blocks with `role observer`")
          .example("observers 2")
          .doc(
              """
              How many servers follow without a vote. They add capacity for reading and never endanger the quorum. They
              are numbered after the voting servers.
              """);

  public static final Property<Integer> SERVER =
      BLOCK
          .property("server", Types.serverId())
          .perKey()
          .block(ServerBlock.SCHEMA)
          .example("server 2 { host zk2.example.com; zone b }")
          .doc("What is special about one server. The id is what stands in its `myid` file.");

  // What runs

  public static final Property<Version> VERSION =
      BLOCK
          .property("version", Types.version())
          .defaultsTo("the version in the tag of `image`, else " + Version.NEWEST)
          .example("version 3.9.4")
          .doc(
              "The version of ZooKeeper. It decides which keys of `zoo.cfg` exist, and the tag of the default image.");

  public static final Property<ImageReference> IMAGE =
      BLOCK
          .property("image", Types.image())
          .defaultsTo(
              "`zookeeper:VERSION` for dialect official, `zkdsl/zookeeper:VERSION` for service")
          .example("image registry.example.com/zookeeper:3.9.4")
          .doc(
              "The container image, with tag and digest as you like. The other dialects have no default image.");

  public static final Property<Dialect> DIALECT =
      BLOCK
          .property("dialect", WordType.oneOf(Dialect.values()))
          .defaultsTo("official")
          .example("dialect bitnami")
          .doc(
              """
              Whose environment variables the image reads: the official image's, those of zkdsl's own image
              (`service`), or those of the images of Bitnami, Confluent and fabric8.
              """);

  public static final Property<List<TargetName>> TARGETS =
      BLOCK
          .property("targets", Signature.many(WordType.oneOf(TargetName.values())))
          .defaultsTo("docker config kubernetes")
          .example("targets docker config")
          .doc("What `compile` writes for this ensemble when `--target` does not say.");

  // Where it runs

  public static final Property<String> NAMESPACE =
      BLOCK
          .property("namespace", Types.dnsLabel("a namespace"))
          .defaultsTo("none: where the manifests are applied to")
          .example("namespace messaging")
          .doc("The Kubernetes namespace. It becomes part of the host names of the servers.");

  public static final Property<String> DOMAIN =
      BLOCK
          .property("domain", Types.subdomain("a cluster domain"))
          .defaultsTo("cluster.local")
          .example("domain k8s.example.com")
          .doc("The domain of the Kubernetes cluster. It matters only with a `namespace`.");

  public static final Property<Workload> WORKLOAD =
      BLOCK
          .property("workload", WordType.oneOf(Workload.values()))
          .defaultsTo("pods")
          .example("workload pods")
          .doc(
              "How servers run on Kubernetes: one pod and its services for each server, or a StatefulSet.");

  public static final Property<List<SpreadOver>> SPREAD =
      BLOCK
          .property("spread", Signature.many(WordType.oneOf(SpreadOver.values())))
          .defaultsTo("none")
          .example("spread zone host")
          .doc(
              """
              Failure domains to spread the servers over. `host`: never two servers on one node. `zone`: as evenly over
              the zones as the nodes allow.
              """);

  // How it is reached

  public static final Property<String> PORTS =
      BLOCK
          .property("ports", Signature.none())
          .block(PortsBlock.SCHEMA)
          .example("ports { client 2181; peer 2888; election 3888 }")
          .doc("The ports of every server.");

  public static final Property<Exposed> EXPOSE =
      BLOCK
          .property("expose", new ExposeSignature())
          .perKey()
          .optionalBlock(ExposeBlock.SCHEMA)
          .defaultsTo("client as ClusterIP")
          .example("expose client as LoadBalancer { from 10.0.0.0/8 }")
          .doc(
              """
              How clients get in: `expose client` is one service over all servers, `expose servers` is one more for each
              server. With Docker, `ClusterIP` publishes the client ports on the loopback address only.
              """);

  // How it is set up

  public static final Property<String> CONFIG =
      BLOCK
          .property("config", Signature.none())
          .block(ConfigBlock.SCHEMA)
          .example("config { tickTime 2s; maxClientCnxns 100 }")
          .doc(
              """
              Keys of `zoo.cfg` in ZooKeeper's own spelling. A value may have a unit; a bare number keeps ZooKeeper's
              own. What other statements decide is refused here.
              """);

  private static final ValueType<String> EPHEMERAL = WordType.oneOf("ephemeral");

  public static final Property<String> STORAGE =
      BLOCK
          .property("storage", Signature.oneOrNone(EPHEMERAL))
          .orBlock(StorageBlock.SCHEMA)
          .defaultsTo("data 10Gi")
          .example("storage { data 20Gi class fast; log 10Gi }")
          .doc(
              "The volumes of every server. `storage ephemeral` keeps nothing beyond the life of a pod or container.");

  public static final Property<String> RESOURCES =
      BLOCK
          .property("resources", Signature.none())
          .block(ResourcesBlock.SCHEMA)
          .defaultsTo("cpu 250m..; memory 1Gi; heap 75%")
          .example("resources { cpu 500m..2; memory 2Gi; heap 75% }")
          .doc("Processors, memory and heap of every server.");

  public static final Property<List<String>> JVM =
      BLOCK
          .property("jvm", Signature.many(Types.jvmFlag()))
          .defaultsTo("none")
          .example("jvm -XX:+UseG1GC -Djute.maxbuffer=4194304")
          .doc("Flags of the Java virtual machine of every server.");

  public static final Property<String> LABELS =
      BLOCK
          .property("labels", Signature.none())
          .block(MetadataBlocks.LABELS)
          .example("labels { team platform }")
          .doc("Labels of every object on Kubernetes and of every container on Docker.");

  public static final Property<String> ANNOTATIONS =
      BLOCK
          .property("annotations", Signature.none())
          .block(MetadataBlocks.ANNOTATIONS)
          .example("annotations { example.com/owner \"the platform team\" }")
          .doc("Annotations of every object on Kubernetes.");

  // What no target writes yet

  public static final Property<String> TLS =
      BLOCK
          .property("tls", Signature.none())
          .block(SecurityBlocks.TLS)
          .example("tls { quorum secret orders-quorum-tls }")
          .doc("Certificates, by reference to Kubernetes Secrets. No target writes them yet.");

  public static final Property<String> AUTH =
      BLOCK
          .property("auth", Signature.none())
          .block(SecurityBlocks.AUTH)
          .example("auth { client secret orders-users }")
          .doc(
              "SASL digest authentication, by reference to Kubernetes Secrets. No target writes it yet.");

  public static final Property<String> METRICS =
      BLOCK
          .property("metrics", WordType.oneOf("prometheus"))
          .defaultsTo("none")
          .example("metrics prometheus")
          .doc("Metrics for Prometheus on the `metrics` port. No target writes them yet.");

  public static final Property<String> NETWORK =
      BLOCK
          .property("network", Signature.none())
          .block(SecurityBlocks.NETWORK)
          .example("network { clients from 10.0.0.0/8 }")
          .doc("Who may connect. No target writes it yet.");

  /** The same without profiles: a profile of a profile would be a maze. */
  private static final BlockSchema PROFILE_SCHEMA = BLOCK.build().renamed("a profile");

  public static final Property<String> PROFILE =
      BLOCK
          .property("profile", Types.identifier("the name of a profile"))
          .perKey()
          .block(PROFILE_SCHEMA)
          .example("profile dev { size 1; storage ephemeral }")
          .doc("Statements that `--profile NAME` lays over the ensemble.");

  public static final BlockSchema SCHEMA = BLOCK.build();

  static final BlockSchema FRAGMENT = SCHEMA.renamed("a fragment");

  private EnsembleBlock() {}
}
