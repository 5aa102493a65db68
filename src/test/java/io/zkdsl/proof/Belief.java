package io.zkdsl.proof;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.reading.EffectiveConfig;
import io.zkdsl.reading.Member;
import io.zkdsl.schema.value.Dialect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one server believes about itself and all others, whichever way it was told.
 *
 * @param members each with its id in the place of its host
 * @param groups without their numbers, which mean nothing
 */
record Belief(
    int serverId,
    int clientPort,
    SortedMap<Integer, Member> members,
    Set<Set<Integer>> groups,
    SortedMap<Integer, Integer> weights) {

  /** Whom a host means, for those who look it up. */
  interface Names {
    int serverAt(String host, int port);
  }

  static Belief of(EffectiveConfig config, Dialect dialect, Names names) {
    SortedMap<Integer, Member> members = new TreeMap<>();
    config
        .members()
        .forEach(
            (id, member) -> {
              boolean self = dialect == Dialect.FABRIC8 && member.host().equals("0.0.0.0");
              int meant =
                  self ? config.serverId() : names.serverAt(member.host(), member.peerPort());
              members.put(id, member.withHost("server " + meant));
            });
    return new Belief(
            config.serverId(),
            config.clientPort(),
            members,
            groups(config.groups().values()),
            config.weights())
        .asFarAsToldBy(dialect);
  }

  static Belief of(Ensemble ensemble, Server self) {
    SortedMap<Integer, Member> members = new TreeMap<>();
    Map<String, Set<Integer>> groups = new TreeMap<>();
    SortedMap<Integer, Integer> weights = new TreeMap<>();
    for (Server server : ensemble.servers()) {
      members.put(server.id(), member(server));
      server
          .group()
          .ifPresent(name -> groups.computeIfAbsent(name, key -> new TreeSet<>()).add(server.id()));
      server
          .weight()
          .filter(weight -> weight != 1)
          .ifPresent(weight -> weights.put(server.id(), weight));
    }
    if (ensemble.isStandalone()) {
      members.clear();
    }
    return new Belief(self.id(), self.ports().client(), members, groups(groups.values()), weights)
        .asFarAsToldBy(ensemble.dialect());
  }

  private static Member member(Server server) {
    String host = "server " + server.id();
    int peer = server.ports().peer();
    int election = server.ports().election();
    Member member =
        server.votes()
            ? Member.participant(host, peer, election)
            : Member.observer(host, peer, election);
    return member.withClientPort(server.ports().client());
  }

  private static Set<Set<Integer>> groups(Collection<? extends Set<Integer>> groups) {
    return new HashSet<>(groups);
  }

  /** The lists of two images have no room for client ports. */
  private Belief asFarAsToldBy(Dialect dialect) {
    if (dialect == Dialect.CONFLUENT || dialect == Dialect.FABRIC8) {
      members.replaceAll((id, member) -> member.withoutClientPort());
    }
    return this;
  }

  /** The names that a description gives itself, and those that it leaves to a target. */
  static Names given(Ensemble ensemble, Names otherwise) {
    return (host, port) -> {
      List<Integer> found = new ArrayList<>();
      for (Server server : ensemble.servers()) {
        boolean named = server.host().filter(host::equals).isPresent();
        if (named && (server.ports().peer() == port || server.ports().election() == port)) {
          found.add(server.id());
        }
      }
      if (found.size() > 1) {
        throw new AssertionError(host + ":" + port + " means servers " + found);
      }
      return found.isEmpty() ? otherwise.serverAt(host, port) : found.get(0);
    };
  }
}
