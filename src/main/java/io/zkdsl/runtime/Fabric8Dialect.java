package io.zkdsl.runtime;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.ImageReference;
import io.zkdsl.schema.value.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The image fabric8/zookeeper, where the idea of this tool comes from. It reads two numbers and
 * fixes all the rest: hosts {@code zookeeper-1} and so on, the usual ports, ZooKeeper 3.4.6 and its
 * settings.
 */
final class Fabric8Dialect implements ImageDialect {
  static final Fabric8Dialect INSTANCE = new Fabric8Dialect();

  private static final Layout LAYOUT =
      new Layout(
          "/opt/zookeeper/conf",
          "/opt/zookeeper/data",
          "/opt/zookeeper/log",
          "/opt/zookeeper/data",
          0,
          0);

  /** What the image's own {@code zoo.cfg} holds. */
  private static final List<Entry> FIXED =
      List.of(
          new Entry("tickTime", "2000"), new Entry("initLimit", "10"), new Entry("syncLimit", "5"));

  private Fabric8Dialect() {}

  @Override
  public Layout layout() {
    return LAYOUT;
  }

  @Override
  public Optional<ImageReference> image(Version version) {
    return Optional.empty();
  }

  @Override
  public Version version() {
    return new Version(3, 4, 6);
  }

  @Override
  public List<Entry> defaults(Version version) {
    return FIXED;
  }

  @Override
  public boolean takesHeap() {
    return false;
  }

  @Override
  public String containerHost(Ensemble ensemble, Server server) {
    return "zookeeper-" + server.id();
  }

  @Override
  public Optional<String> whyNotOnKubernetes() {
    return Optional.of(
        "the image runs as root and tells the others 0.0.0.0 as its host; the kubelet would refuse it: "
            + "container has runAsNonRoot and image will run as root");
  }

  @Override
  public Variables variables(ServerConfig config) {
    Variables variables = new Variables();
    refuseWhatIsFixed(config, variables);
    if (!config.ensemble().isStandalone()) {
      variables.set("SERVER_ID", config.self().id());
      variables.set("MAX_SERVERS", config.members().size());
    }
    return variables;
  }

  private static void refuseWhatIsFixed(ServerConfig config, Variables variables) {
    int position = 0;
    for (Member member : config.members()) {
      String server = "server " + member.id();
      position++;
      if (member.id() != position) {
        refuse(
            "server id " + member.id() + ": the image numbers the servers from 1",
            variables,
            server);
      }
      if (!config.ensemble().isStandalone() && !member.host().equals("zookeeper-" + member.id())) {
        refuse(
            "host " + member.host() + ": the image expects zookeeper-" + member.id(),
            variables,
            server,
            "host");
      }
      if (member.isObserver()) {
        refuse("observers", variables, server, "role");
      }
      refusePort("client", member.clientPort(), 2181, variables, server);
      refusePort("peer", member.peerPort(), 2888, variables, server);
      refusePort("election", member.electionPort(), 3888, variables, server);
    }
    if (config.ensemble().isHierarchical()) {
      refuse("groups and weights", variables, "server " + config.members().get(0).id(), "group");
    }
    List<Entry> settings = new ArrayList<>();
    for (Map.Entry<String, String> setting : config.settings().entrySet()) {
      settings.add(new Entry(setting.getKey(), setting.getValue()));
    }
    for (Entry setting : settings) {
      if (!FIXED.contains(setting)) {
        refuse(setting.key() + " " + setting.value(), variables, "config", setting.key());
      }
    }
    if (!config.ensemble().jvmFlags().isEmpty()) {
      refuse("JVM flags", variables, "jvm");
    }
    if (config.ensemble().resources().heap().isPresent()) {
      refuse("a heap size", variables, "resources", "heap");
    }
    if (!config.layout().equals(LAYOUT)) {
      refuse("other folders", variables, "storage");
    }
  }

  private static void refusePort(
      String name, int port, int fixed, Variables variables, String server) {
    if (port != fixed) {
      refuse(
          name + " port " + port + ": the image uses " + fixed, variables, server, "ports", name);
    }
  }

  private static void refuse(String what, Variables variables, String... origin) {
    variables.cannotCarry(what, origin);
  }
}
