package io.zkdsl.reading;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The {@code server.}, {@code group} and {@code weight} lines of one {@code zoo.cfg}. */
final class Quorum {
  private final SortedMap<Integer, ServerLine> servers = new TreeMap<>();
  private final SortedMap<Integer, SortedSet<Integer>> groups = new TreeMap<>();
  private final SortedMap<Integer, Integer> weights = new TreeMap<>();

  /** Any key that merely starts with {@code group} or {@code weight} counts (CFG-13). */
  static boolean owns(String key) {
    return key.startsWith("server.") || key.startsWith("group") || key.startsWith("weight");
  }

  void put(String key, String value) {
    int id = number(key.substring(key.indexOf('.') + 1));
    Object previous;
    if (key.startsWith("server.")) {
      previous = servers.put(id, ServerLine.parse(value));
    } else if (key.startsWith("group")) {
      previous = groups.put(id, members(value));
    } else {
      previous = weights.put(id, number(value));
    }
    if (previous != null) { // server.1 and server.01
      throw new ReadingException(key + " is there twice (M-05)");
    }
  }

  private static SortedSet<Integer> members(String value) {
    return Arrays.stream(value.split(":", -1))
        .map(Quorum::number)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new ReadingException("NumberFormatException: For input string: \"" + text + "\"");
    }
  }

  /** Whether ZooKeeper runs without its quorum, which it does with one voter unless told not to. */
  boolean isStandalone(boolean standaloneEnabled) {
    int voters = voters().size();
    boolean observers = servers.size() > voters;
    if (voters == 0 && !standaloneEnabled) {
      throw new ReadingException(
          "standaloneEnabled = false then number of participants should be >0");
    }
    if (voters == 0 && observers) {
      throw new ReadingException("Observers w/o participants is an invalid configuration");
    }
    if (voters == 1 && standaloneEnabled && observers) {
      throw new ReadingException("Observers w/o quorum is an invalid configuration");
    }
    return voters == 0 || voters == 1 && standaloneEnabled;
  }

  /**
   * A hierarchical quorum needs every voter in exactly one group, and nobody else in any (M-33,
   * M-35).
   */
  void requireValidGroups() {
    if (groups.isEmpty() && weights.isEmpty()) {
      return;
    }
    SortedSet<Integer> seen = new TreeSet<>();
    for (SortedSet<Integer> group : groups.values()) {
      for (int id : group) {
        if (!seen.add(id)) {
          throw new ReadingException("Server " + id + "is in multiple groups");
        }
      }
    }
    for (int id : voters()) {
      if (!seen.remove(id)) {
        throw new ReadingException("Server " + id + "is not in a group");
      }
    }
    if (!seen.isEmpty()) {
      throw new ReadingException("groups name " + seen + ", which do not vote");
    }
    weights.forEach(Quorum::requireNotNegative);
  }

  private static void requireNotNegative(int id, int weight) {
    if (weight < 0) {
      throw new ReadingException("weight." + id + " is negative (M-39)");
    }
  }

  private SortedSet<Integer> voters() {
    SortedSet<Integer> voters = new TreeSet<>(servers.keySet());
    voters.removeIf(id -> member(id).role() == Member.Role.OBSERVER);
    return voters;
  }

  /** Null if there is no such member. */
  Member member(int id) {
    return servers.containsKey(id) ? servers.get(id).member() : null;
  }

  /** The address before the client port of a member; empty if it listens everywhere. */
  String clientAddress(int id) {
    return servers.get(id).clientAddress();
  }

  SortedMap<Integer, Member> members() {
    SortedMap<Integer, Member> members = new TreeMap<>();
    servers.forEach((id, line) -> members.put(id, line.member()));
    return members;
  }

  SortedMap<Integer, SortedSet<Integer>> groups() {
    return groups;
  }

  /** Without the ones, which ZooKeeper assumes by itself. */
  SortedMap<Integer, Integer> weights() {
    SortedMap<Integer, Integer> effective = new TreeMap<>(weights);
    effective.values().removeIf(weight -> weight == 1);
    return effective;
  }
}
