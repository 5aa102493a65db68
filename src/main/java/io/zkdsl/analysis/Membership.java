package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.schema.block.EnsembleBlock;
import io.zkdsl.schema.block.ServerBlock;
import io.zkdsl.schema.value.Role;
import io.zkdsl.source.Location;
import java.util.Collections;
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
 * servers, of which the first remains.
 */
final class Membership {
  private static final int LARGEST_ID = 255;

  private final Diagnostics diagnostics;
  private final boolean unclear;
  private final Optional<Setting<Integer>> size;
  private final Optional<Setting<Integer>> observers;
  private final Map<Integer, Setting<Integer>> blocks = new TreeMap<>();

  Membership(Settings settings, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.unclear =
        settings.isUnclear("size")
            || settings.isUnclear("observers")
            || settings.isUnclear("server");
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
    if (!unclear) {
      refuseStrangers(roles);
    }
    if (!roles.isEmpty() && roles.lastKey() > LARGEST_ID) {
      diagnostics.add(beyondIds(roles));
      roles.tailMap(LARGEST_ID, false).clear();
    }
    return roles;
  }

  private Diagnostic beyondIds(TreeMap<Integer, Role> roles) {
    Diagnostic beyond =
        Diagnostic.of(
            DiagnosticCode.TOO_MANY_SERVERS,
            (observers.isPresent() ? observers : size).orElseThrow().place(),
            roles.size(),
            roles.lastKey(),
            LARGEST_ID);
    if (observers.isPresent() && size.isPresent()) {
      beyond = beyond.related(size.get().place(), "these come first");
    }
    return beyond
        .note(
            "only the low 8 bits of an id go into session ids, so servers 1 and 257 could give out the same session")
        .help(
            roles.size() > LARGEST_ID
                ? "let size and observers together be at most " + LARGEST_ID
                : "describe each observer: server ID { role observer }");
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
    if (size.isEmpty()) {
      return described;
    }
    if (described.size() == size.get().value() && !isNumbered(described, describedObservers)
        || shrinks(described)) {
      return firstOf(described, size.get().value());
    }
    TreeSet<Integer> ids = new TreeSet<>();
    for (int id = 1; ids.size() < size.get().value(); id++) {
      if (!describedObservers.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }

  /** Whether some of the blocks are about the observers that follow the voting servers. */
  private boolean isNumbered(TreeSet<Integer> described, TreeSet<Integer> describedObservers) {
    int following = observers.isPresent() ? observers.get().value() - describedObservers.size() : 0;
    return following > 0
        && !described.isEmpty()
        && described.last() <= size.get().value() + observers.get().value();
  }

  /** Whether a later layer says how many remain of servers that only their blocks name. */
  private boolean shrinks(TreeSet<Integer> described) {
    return isCountedLater(described) && described.size() >= size.get().value();
  }

  /**
   * Whether the size comes from a profile or an override alone, over blocks that were the members
   * before it. Blocks of a fragment are about any ensemble that uses it, whatever its size.
   */
  private boolean isCountedLater(TreeSet<Integer> described) {
    return size.isPresent()
        && !size.get().replaces()
        && size.get().layer().compareTo(Layer.PROFILE) >= 0
        && laterThanBlocks(size, described);
  }

  private static TreeSet<Integer> firstOf(TreeSet<Integer> ids, int count) {
    TreeSet<Integer> first = new TreeSet<>();
    for (int id : ids) {
      if (first.size() < count) {
        first.add(id);
      }
    }
    return first;
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
                  wanted)
              .related(blocks.get(described.last()).place(), "the last of them")
              .note("it is not clear which of them are meant, so no list of servers can be written")
              .help("write observers " + described.size()));
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

  private void refuseStrangers(TreeMap<Integer, Role> roles) {
    TreeSet<Integer> described = described(Role.PARTICIPANT);
    boolean grown = isCountedLater(described) && described.size() < size.get().value();
    TreeSet<Integer> strangers = new TreeSet<>();
    for (int id : described) {
      Setting<Integer> server = blocks.get(id);
      if (isFromEarlierLayer(server) && !grown) {
        continue;
      }
      if (!roles.containsKey(id)) {
        strangers.add(id);
      } else if (roles.get(id) == Role.OBSERVER && roleOf(server).isPresent()) {
        diagnostics.add(
            stranger(
                    server.block().get().get(ServerBlock.ROLE).orElseThrow().place(),
                    id,
                    counted(votersOf(roles), "voting server"),
                    roles)
                .note("servers believe the list of all and would take it for an observer")
                .help("write role observer"));
      }
    }
    if (!strangers.isEmpty() && votersOf(roles) > 0) {
      diagnostics.add(strangers(strangers, roles));
    }
  }

  private Diagnostic strangers(TreeSet<Integer> ids, TreeMap<Integer, Role> roles) {
    Diagnostic told =
        stranger(
            blocks.get(ids.first()).place(), ids.first(), counted(roles.size(), "server"), roles);
    for (int id : ids.tailSet(ids.first(), false)) {
      told = told.related(blocks.get(id).place(), "nor is this one");
    }
    boolean otherNumbers = ids.size() > 1 && ids.equals(blocks.keySet());
    return told.note(
            "a server that is not in the list of all would stop with exit code 1: My id "
                + ids.first()
                + " not in the peer list")
        .help(
            otherNumbers
                ? "leave out 'size', so that the server blocks are the members"
                : "raise the size to "
                    + (ids.last() - roles.size() + votersOf(roles))
                    + ", or remove the block");
  }

  private Diagnostic stranger(Location place, int id, String those, TreeMap<Integer, Role> roles) {
    Diagnostic stranger = Diagnostic.of(DiagnosticCode.SERVER_OUTSIDE_SIZE, place, id, those);
    return size.isEmpty()
        ? stranger
        : stranger.related(
            size.get().place(),
            lastVoter(roles) == 1
                ? "so the voting server is server 1"
                : "so the voting servers are numbered from 1 to " + lastVoter(roles));
  }

  private boolean isFromEarlierLayer(Setting<Integer> server) {
    return size.isPresent() && size.get().layer().compareTo(server.layer()) > 0
        || observers.isPresent() && observers.get().layer().compareTo(server.layer()) > 0;
  }

  private static int votersOf(TreeMap<Integer, Role> roles) {
    return Collections.frequency(roles.values(), Role.PARTICIPANT);
  }

  private static int lastVoter(TreeMap<Integer, Role> roles) {
    int last = 0;
    for (Map.Entry<Integer, Role> member : roles.entrySet()) {
      last = member.getValue() == Role.PARTICIPANT ? member.getKey() : last;
    }
    return last;
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** What the block of a member says; no settings when it has none. */
  Settings blockOf(int id) {
    Setting<Integer> server = blocks.get(id);
    return server == null ? Settings.NONE : server.block().orElse(Settings.NONE);
  }
}
