package io.zkdsl.analysis.rules;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The voting servers that fail together: those of one zone, on one node or on one host. */
record FailureDomain(DomainKind kind, String name, List<Server> voters) {
  /** All of a kind, in the order of their first servers. */
  static List<FailureDomain> of(Ensemble ensemble, DomainKind kind) {
    Map<String, FailureDomain> domains = new LinkedHashMap<>();
    for (Server server : ensemble.servers()) {
      Optional<String> name = kind.nameOf(server);
      if (server.votes() && name.isPresent()) {
        String key = kind == DomainKind.HOST ? Address.canonical(name.get()) : name.get();
        FailureDomain domain = domains.get(key);
        if (domain == null) {
          domain = new FailureDomain(kind, name.get(), new ArrayList<>());
          domains.put(key, domain);
        }
        domain.voters.add(server);
      }
    }
    return new ArrayList<>(domains.values());
  }

  Set<Integer> ids() {
    Set<Integer> ids = new TreeSet<>();
    for (Server server : voters) {
      ids.add(server.id());
    }
    return ids;
  }

  boolean isInOneGroup() {
    for (Server server : voters) {
      if (!server.group().equals(voters.get(0).group())) {
        return false;
      }
    }
    return true;
  }

  /** "zone a". */
  String inWords() {
    return kind.word() + " " + name;
  }
}
