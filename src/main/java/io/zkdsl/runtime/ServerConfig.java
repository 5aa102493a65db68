package io.zkdsl.runtime;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one server runs with: the truth that each target and each dialect spells in its own way.
 *
 * @param members all servers as every one of them knows them
 * @param settings the static keys of {@code zoo.cfg} in the order of writing, without members,
 *     client port and folders
 * @param groups the ids of each group of a hierarchical quorum, by group number from 1; empty for a
 *     majority quorum
 * @param weights the weight of each voting server of a hierarchical quorum
 */
public record ServerConfig(
    Ensemble ensemble,
    Server self,
    List<Member> members,
    Map<String, String> settings,
    Map<Integer, List<Integer>> groups,
    Map<Integer, Integer> weights,
    Layout layout) {

  /**
   * What {@code self} runs with.
   *
   * @param additions settings that the target needs, unless the description sets them
   */
  public static ServerConfig of(
      Ensemble ensemble, Server self, Addressing addressing, List<Entry> additions) {
    List<Member> members = new ArrayList<>();
    for (Server server : ensemble.servers()) {
      members.add(
          new Member(
              server.id(),
              addressing.hostOf(ensemble, server),
              addressing.electionHostOf(ensemble, server),
              server.ports().peer(),
              server.ports().election(),
              server.role(),
              server.ports().client()));
    }
    return new ServerConfig(
        ensemble,
        self,
        members,
        settings(ensemble, self, additions),
        groups(ensemble),
        weights(ensemble),
        layout(ensemble));
  }

  private static Map<String, String> settings(
      Ensemble ensemble, Server self, List<Entry> additions) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (Entry entry : ImageDialects.of(ensemble.dialect()).defaults(ensemble.version())) {
      settings.put(entry.key(), entry.value());
    }
    for (Entry entry : ensemble.config()) {
      settings.put(entry.key(), entry.value());
    }
    if (ensemble.voters() == 1
        && !ensemble.isStandalone()
        && ensemble.version().isAtLeast(3, 5, 0)) {
      // one voter with observers is refused otherwise (QuorumPeerConfig.parseDynamicConfig)
      settings.put("standaloneEnabled", "false");
    }
    if (self.ports().admin().isPresent()) {
      settings.put("admin.enableServer", "true");
      settings.put("admin.serverPort", Integer.toString(self.ports().admin().get()));
    }
    for (Entry entry : additions) {
      settings.putIfAbsent(entry.key(), entry.value());
    }
    return settings;
  }

  private static Map<Integer, List<Integer>> groups(Ensemble ensemble) {
    Map<String, List<Integer>> byName = new LinkedHashMap<>();
    for (Server server : ensemble.servers()) {
      if (server.group().isPresent()) {
        List<Integer> ids = byName.get(server.group().get());
        if (ids == null) {
          ids = new ArrayList<>();
          byName.put(server.group().get(), ids);
        }
        ids.add(server.id());
      }
    }
    Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    for (List<Integer> ids : byName.values()) {
      groups.put(groups.size() + 1, List.copyOf(ids));
    }
    return groups;
  }

  private static Map<Integer, Integer> weights(Ensemble ensemble) {
    Map<Integer, Integer> weights = new LinkedHashMap<>();
    if (ensemble.isHierarchical()) {
      for (Server server : ensemble.servers()) {
        if (server.votes()) {
          weights.put(server.id(), server.weight().orElse(1));
        }
      }
    }
    return weights;
  }

  private static Layout layout(Ensemble ensemble) {
    Layout usual = ImageDialects.of(ensemble.dialect()).layout();
    String data = ensemble.storage().data().path().orElse(usual.dataFolder());
    String log = usual.logFolder();
    if (ensemble.storage().log().isPresent()) {
      log = ensemble.storage().log().get().path().orElse(log);
    }
    return usual.with(data, log);
  }

  /** Since 3.5 the client port stands in the server list; a standalone server has no list. */
  public boolean clientPortInServerList() {
    return !ensemble.isStandalone() && ensemble.version().isAtLeast(3, 5, 0);
  }

  public Version version() {
    return ensemble.version();
  }
}
