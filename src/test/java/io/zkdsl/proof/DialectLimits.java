package io.zkdsl.proof;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.Dialect;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What each image is known not to be able to be told by variables, worked out from the model once
 * more and independently of the product. Whatever is not named here must be carried.
 */
final class DialectLimits {
  /** Read from the file alone, and not among the variables of Confluent's image. */
  private static final Set<String> CONFLUENT_HAS_NO_WAY_FOR =
      Set.of("observerMasterPort", "localSessionsEnabled", "localSessionsUpgradingEnabled");

  private static final Set<Entry> FABRIC8_FIXED =
      Set.of(
          new Entry("tickTime", "2000"), new Entry("initLimit", "10"), new Entry("syncLimit", "5"));

  private final Ensemble ensemble;
  private final List<String> reasons = new ArrayList<>();

  private DialectLimits(Ensemble ensemble) {
    this.ensemble = ensemble;
  }

  /** A piece of each finding that there must be; empty when the image can be told everything. */
  static List<String> of(Ensemble ensemble) {
    DialectLimits limits = new DialectLimits(ensemble);
    switch (ensemble.dialect()) {
      case OFFICIAL -> limits.ipv6();
      case SERVICE -> {}
      case BITNAMI -> limits.bitnami();
      case CONFLUENT -> limits.confluent();
      case FABRIC8 -> limits.fabric8();
    }
    return limits.reasons;
  }

  /** Why no pod of the image would be admitted. */
  static boolean isRefusedByKubernetes(Dialect dialect) {
    return dialect == Dialect.FABRIC8; // it runs as root
  }

  private void bitnami() {
    ipv6();
    if (ensemble.servers().stream().map(server -> server.ports().client()).distinct().count() > 1) {
      reasons.add("different client ports");
    }
    if (ensemble.storage().data().path().isPresent()) {
      reasons.add("another data folder");
    }
    if (ensemble.storage().log().isPresent()) {
      reasons.add("a log volume");
    }
    for (Entry entry : ensemble.config()) {
      if (entry.key().matches(".*[_-].*") && !entry.key().equals("fips-mode")) {
        reasons.add(entry.key());
      }
    }
  }

  private void confluent() {
    ipv6();
    idsAreNotPositions();
    if (ensemble.storage().data().path().isPresent()) {
      reasons.add("another data folder");
    }
    if (ensemble.storage().log().flatMap(log -> log.path()).isPresent()) {
      reasons.add("another log folder");
    }
    for (Entry entry : ensemble.config()) {
      if (CONFLUENT_HAS_NO_WAY_FOR.contains(entry.key()) || entry.value().equals("*")) {
        reasons.add(entry.key());
      }
    }
    oneVoterWithObservers();
  }

  private void fabric8() {
    idsAreNotPositions();
    for (Server server : ensemble.servers()) {
      Optional<String> host = server.host();
      if (host.isPresent() && !host.get().equals("zookeeper-" + server.id())) {
        reasons.add("host " + host.get());
      }
      ports(server);
    }
    if (ensemble.count(Role.OBSERVER) > 0) {
      reasons.add("observers");
    }
    if (ensemble.isHierarchical()) {
      reasons.add("groups and weights");
    }
    ensemble.config().stream()
        .filter(entry -> !FABRIC8_FIXED.contains(entry))
        .forEach(entry -> reasons.add(entry.key() + " " + entry.value()));
    oneVoterWithObservers();
    if (!ensemble.jvmFlags().isEmpty()) {
      reasons.add("JVM flags");
    }
    if (ensemble.resources().heap().isPresent()) {
      reasons.add("a heap size");
    }
    if (ensemble.storage().data().path().isPresent()) {
      reasons.add("other folders");
    }
  }

  private void ports(Server server) {
    if (server.ports().client() != 2181) {
      reasons.add("client port " + server.ports().client());
    }
    if (server.ports().peer() != 2888) {
      reasons.add("peer port " + server.ports().peer());
    }
    if (server.ports().election() != 3888) {
      reasons.add("election port " + server.ports().election());
    }
    if (server.ports().admin().isPresent()) {
      reasons.add("admin.enableServer");
      reasons.add("admin.serverPort " + server.ports().admin().get());
    }
  }

  private void ipv6() {
    if (ensemble.servers().stream().anyMatch(server -> server.host().orElse("").contains(":"))) {
      reasons.add("an IPv6 address");
    }
  }

  private void idsAreNotPositions() {
    for (int i = 0; i < ensemble.servers().size(); i++) {
      if (ensemble.servers().get(i).id() != i + 1) {
        reasons.add("server id " + ensemble.servers().get(i).id());
      }
    }
  }

  private void oneVoterWithObservers() {
    if (ensemble.voters() == 1 && !ensemble.isStandalone()) {
      reasons.add("standaloneEnabled");
    }
  }
}
