package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.schema.block.EnsembleBlock;
import io.zkdsl.schema.block.ServerBlock;
import io.zkdsl.schema.value.Role;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the ids and roles of the members from {@code size}, {@code observers} and the {@code
 * server} blocks.
 *
 * <p>Without {@code size}, the blocks are the members. With it, voting servers are numbered from 1,
 * unless just as many blocks name their ids; observers follow. A block for another id is a mistake,
 * unless a later layer shrank the ensemble: a profile may say {@code size 1} over five described
 * servers.
 */
final class Membership {
  private static final int LARGEST_ID = 255;

  private final Diagnostics diagnostics;
  private final Optional<Setting<Integer>> size;
  private final Optional<Setting<Integer>> observers;
  private final Map<Integer, Setting<Integer>> blocks = new TreeMap<>();

  Membership(Settings settings, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.size = settings.get(EnsembleBlock.SIZE);
    this.observers = settings.get(EnsembleBlock.OBSERVERS);
    for (Setting<Integer> server : settings.every(EnsembleBlock.SERVER)) {
      blocks.put(server.value(), server);
    }
  }

  /** The role of each member by its id, in the order of the ids. */
  TreeMap<Integer, Role> roles() {
    TreeMap<Integer, Role> roles = new TreeMap<>();
    TreeSet<Integer> describedObservers = described(Role.OBSERVER);
    for (int id : votingIds(describedObservers)) {
      roles.put(id, Role.PARTICIPANT);
    }
    addObservers(roles, describedObservers);
    refuseStrangers(roles);
    if (!roles.isEmpty() && roles.lastKey() > LARGEST_ID) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.TOO_MANY_SERVERS,
                  (observers.isPresent() ? observers : size).orElseThrow().place(),
                  roles.size(),
                  LARGEST_ID)
              .note("only the low 8 bits of an id go into session ids, so larger ids would clash"));
      roles.tailMap(LARGEST_ID, false).clear();
    }
    return roles;
  }

  private TreeSet<Integer> described(Role role) {
    TreeSet<Integer> ids = new TreeSet<>();
    for (Setting<Integer> server : blocks.values()) {
      boolean observer = roleOf(server).orElse(Role.PARTICIPANT) == Role.OBSERVER;
      if (observer == (role == Role.OBSERVER)) {
        ids.add(server.value());
      }
    }
    return ids;
  }

  private static Optional<Role> roleOf(Setting<Integer> server) {
    return server.block().orElse(Settings.NONE).value(ServerBlock.ROLE);
  }

  private TreeSet<Integer> votingIds(TreeSet<Integer> describedObservers) {
    TreeSet<Integer> described = described(Role.PARTICIPANT);
    boolean observersFollow =
        observers.isPresent() && observers.get().value() > describedObservers.size();
    if (size.isEmpty() || described.size() == size.get().value() && !observersFollow) {
      return described;
    }
    TreeSet<Integer> ids = new TreeSet<>();
    for (int id = 1; ids.size() < size.get().value(); id++) {
      if (!describedObservers.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  private void addObservers(TreeMap<Integer, Role> roles, TreeSet<Integer> described) {
    int wanted = observers.isPresent() ? observers.get().value() : described.size();
    if (described.size() > wanted && !laterThanBlocks(observers, described)) {
      diagnostics.add(
          Diagnostic.of(
              DiagnosticCode.MORE_SERVER_BLOCKS_THAN_SIZE,
              observers.orElseThrow().place(),
              described.size(),
              "observers",
              "observers",
              wanted));
    }
    int count = 0;
    for (int id : described) {
      if (count < wanted) {
        roles.put(id, Role.OBSERVER);
        count++;
      }
    }
    int id = roles.isEmpty() ? 1 : roles.lastKey() + 1;
    while (count < wanted) {
      roles.put(id++, Role.OBSERVER);
      count++;
    }
  }

  private boolean laterThanBlocks(Optional<Setting<Integer>> count, TreeSet<Integer> ids) {
    for (int id : ids) {
      if (count.isEmpty() || count.get().layer().compareTo(blocks.get(id).layer()) <= 0) {
        return false;
      }
    }
    return true;
  }

  private void refuseStrangers(Map<Integer, Role> roles) {
    for (Setting<Integer> server : blocks.values()) {
      boolean wrongRole =
          roles.get(server.value()) == Role.OBSERVER
              && roleOf(server).orElse(Role.OBSERVER) == Role.PARTICIPANT;
      if (roles.containsKey(server.value()) && !wrongRole || isFromEarlierLayer(server)) {
        continue;
      }
      Diagnostic stranger =
          Diagnostic.of(
              DiagnosticCode.SERVER_OUTSIDE_SIZE,
              server.place(),
              server.value(),
              wanted(roles.size()));
      if (size.isPresent()) {
        stranger =
            stranger
                .related(
                    size.get().place(),
                    "this numbers the voting servers 1 to " + size.get().value())
                .help("raise the size, or describe as many servers as it says");
      }
      diagnostics.add(stranger);
    }
  }

  private boolean isFromEarlierLayer(Setting<Integer> server) {
    return size.isPresent() && size.get().layer().compareTo(server.layer()) > 0
        || observers.isPresent() && observers.get().layer().compareTo(server.layer()) > 0;
  }

  private static String wanted(int count) {
    return count == 1 ? "1 server" : count + " servers";
  }

  /** What the block of a member says; no settings when it has none. */
  Settings blockOf(int id) {
    Setting<Integer> server = blocks.get(id);
    return server == null ? Settings.NONE : server.block().orElse(Settings.NONE);
  }
}
