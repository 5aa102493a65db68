package io.zkdsl.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which voting servers decide together, as ZooKeeper counts it: more than half of the weight in
 * more than half of the groups ({@code QuorumHierarchical.containsQuorum}). A majority quorum
 * ({@code QuorumMaj}) is the same with one group of all and a weight of 1 each.
 */
public final class Quorum {
  private static final String ALL = "";

  private final List<Group> groups;
  private final int voters;
  private final boolean complete;

  private Quorum(List<Group> groups, int voters, boolean complete) {
    this.groups = groups;
    this.voters = voters;
    this.complete = complete;
  }

  /** The quorum of these members. In a hierarchical one, a voter without a group counts nothing. */
  public static Quorum of(List<Server> servers) {
    boolean hierarchical = isHierarchical(servers);
    int voters = 0;
    boolean complete = true;
    Map<String, List<Server>> byName = new LinkedHashMap<>();
    for (Server server : servers) {
      voters += server.votes() ? 1 : 0;
      boolean counts = !hierarchical || server.group().isPresent();
      complete &= counts || !server.votes();
      if (server.votes() && counts) {
        String name = hierarchical ? server.group().get() : ALL;
        List<Server> members = byName.get(name);
        if (members == null) {
          members = new ArrayList<>();
          byName.put(name, members);
        }
        members.add(server);
      }
    }
    List<Group> groups = new ArrayList<>();
    for (List<Server> members : byName.values()) {
      Group group = new Group(members);
      if (group.weight() > 0) { // a group without weight is not counted at all
        groups.add(group);
      }
    }
    return new Quorum(List.copyOf(groups), voters, complete);
  }

  /** One group or one weight of any server, and votes are counted by groups and weights. */
  static boolean isHierarchical(List<Server> servers) {
    for (Server server : servers) {
      if (server.group().isPresent() || server.weight().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether every voter has its place; a server refuses members of whom one has none. */
  public boolean isComplete() {
    return complete;
  }

  /** Whether these servers decide. */
  public boolean decides(Set<Integer> alive) {
    return groupsWonBy(alive) >= neededGroups();
  }

  /** Whether the others still decide when all of these servers are lost at once. */
  public boolean survives(Set<Integer> lost) {
    int won = 0;
    for (Group group : groups) {
      won += group.isWon(group.weight() - group.weightOf(lost)) ? 1 : 0;
    }
    return won >= neededGroups();
  }

  /** How many groups have any weight. */
  public int groups() {
    return groups.size();
  }

  public int neededGroups() {
    return groups.size() / 2 + 1;
  }

  /** In how many groups these servers have more than half of the weight. */
  public int groupsWonBy(Set<Integer> alive) {
    int won = 0;
    for (Group group : groups) {
      won += group.isWon(group.weightOf(alive)) ? 1 : 0;
    }
    return won;
  }

  /** The weight of all votes: their number, when nothing else was said. */
  public long weight() {
    long weight = 0;
    for (Group group : groups) {
      weight += group.weight();
    }
    return weight;
  }

  public long weightOf(Set<Integer> servers) {
    long weight = 0;
    for (Group group : groups) {
      weight += group.weightOf(servers);
    }
    return weight;
  }

  /** Whether all votes count alike and in one group, so that numbers of servers say it all. */
  public boolean isMajority() {
    return groups.size() == 1 && groups.get(0).size() == voters && groups.get(0).isEven();
  }

  /** The number of servers that are enough when they are the right ones. */
  public int smallest() {
    int[] costs = new int[groups.size()];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = groups.get(i).fewestToWin();
    }
    return groups.isEmpty() ? 0 : Group.sumOfLeast(costs, neededGroups());
  }

  /** The number of servers that may be lost, whichever they are. */
  public int tolerance() {
    int[] costs = new int[groups.size()];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = groups.get(i).fewestToLose();
    }
    int groupsToLose = groups.size() - groups.size() / 2;
    return groups.isEmpty() ? 0 : Group.sumOfLeast(costs, groupsToLose) - 1;
  }
}
