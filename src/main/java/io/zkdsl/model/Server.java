package io.zkdsl.model;

import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One member of an ensemble.
 *
 * @param id what stands in its {@code myid} file, 1 to 255
 * @param host where the others reach it, when the description says so; else a target gives it a
 *     name
 * @param group its group in a hierarchical quorum
 * @param weight what its vote counts in its group, when the description says so; else 1
 * @param labels those of the ensemble and its own, sorted by key
 * @param annotations those of the ensemble and its own, sorted by key
 */
public record Server(
    int id,
    Role role,
    Optional<String> host,
    Optional<String> zone,
    Optional<String> group,
    Optional<Integer> weight,
    Optional<String> node,
    List<Entry> labels,
    List<Entry> annotations,
    Ports ports) {
  public Server {
    labels = List.copyOf(labels);
    annotations = List.copyOf(annotations);
  }

  /** The ids of servers, as findings name them. */
  public static List<Integer> ids(List<Server> servers) {
    List<Integer> ids = new ArrayList<>();
    for (Server server : servers) {
      ids.add(server.id());
    }
    return ids;
  }

  public boolean votes() {
    return role == Role.PARTICIPANT;
  }
}
