package io.zkdsl.model;

import io.zkdsl.schema.value.Dialect;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.ImageReference;
import io.zkdsl.schema.value.Role;
import io.zkdsl.schema.value.SpreadOver;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.schema.value.Version;
import io.zkdsl.schema.value.Workload;
import java.util.List;
import java.util.Optional;

/**
 * One ZooKeeper ensemble.
 *
 * @param servers all members in the order of their ids
 * @param config what the description sets in {@code zoo.cfg}, in its order, as {@code zoo.cfg}
 *     spells it
 * @param labels labels of every object, sorted by key
 * @param annotations annotations of every object, sorted by key
 * @param client the service of the clients
 * @param each one more service for each server, if asked for
 * @param requested statements that are used and that not every target can write, such as {@code
 *     tls}
 * @param origins where it was all written
 */
public record Ensemble(
    String name,
    Version version,
    ImageReference image,
    Dialect dialect,
    List<TargetName> targets,
    Optional<String> namespace,
    String domain,
    Workload workload,
    List<SpreadOver> spread,
    List<Server> servers,
    List<Entry> config,
    List<String> jvmFlags,
    Storage storage,
    Resources resources,
    Exposure client,
    Optional<Exposure> each,
    List<Entry> labels,
    List<Entry> annotations,
    List<String> requested,
    Origins origins) {

  public Ensemble {
    targets = List.copyOf(targets);
    spread = List.copyOf(spread);
    servers = List.copyOf(servers);
    config = List.copyOf(config);
    jvmFlags = List.copyOf(jvmFlags);
    labels = List.copyOf(labels);
    annotations = List.copyOf(annotations);
    requested = List.copyOf(requested);
  }

  /** Whether the description asks for the files of a target. */
  public boolean isFor(TargetName target) {
    return targets.contains(target);
  }

  /** How many servers have that role. */
  public int count(Role role) {
    int count = 0;
    for (Server server : servers) {
      count += server.role() == role ? 1 : 0;
    }
    return count;
  }

  public int voters() {
    return count(Role.PARTICIPANT);
  }

  /** One server without others: ZooKeeper runs it without a quorum. */
  public boolean isStandalone() {
    return servers.size() == 1;
  }

  /** Whether the quorum is counted by groups and weights. */
  public boolean isHierarchical() {
    return Quorum.isHierarchical(servers);
  }

  public Quorum quorum() {
    return Quorum.of(servers);
  }

  /** Whether some server is reached by a name that no target made up. */
  public boolean hasGivenHosts() {
    for (Server server : servers) {
      if (server.host().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What the description sets for a key of {@code zoo.cfg}. */
  public Optional<String> config(String key) {
    for (Entry entry : config) {
      if (entry.key().equals(key)) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }
}
