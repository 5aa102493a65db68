package io.zkdsl.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The voters of one group of a quorum, the heaviest first. */
final class Group {
  private final List<Server> voters = new ArrayList<>();
  private final long weight;

  Group(List<Server> members) {
    long sum = 0;
    for (Server server : members) {
      int place = 0;
      while (place < voters.size() && weightOf(voters.get(place)) >= weightOf(server)) {
        place++;
      }
      voters.add(place, server);
      sum += weightOf(server);
    }
    this.weight = sum;
  }

  private static int weightOf(Server server) {
    return server.weight().orElse(1);
  }

  long weight() {
    return weight;
  }

  long weightOf(Set<Integer> servers) {
    long sum = 0;
    for (Server server : voters) {
      sum += servers.contains(server.id()) ? weightOf(server) : 0;
    }
    return sum;
  }

  /** ZooKeeper halves whole numbers: of a weight of 3, more than 1 is needed. */
  boolean isWon(long present) {
    return present > weight / 2;
  }

  int size() {
    return voters.size();
  }

  /** Whether all its votes weigh the same. */
  boolean isEven() {
    return weightOf(voters.get(0)) == weightOf(voters.get(voters.size() - 1));
  }

  int fewestToWin() {
    int count = 0;
    long present = 0;
    while (!isWon(present)) {
      present += weightOf(voters.get(count++));
    }
    return count;
  }

  int fewestToLose() {
    int count = 0;
    long present = weight;
    while (isWon(present)) {
      present -= weightOf(voters.get(count++));
    }
    return count;
  }

  static int sumOfLeast(int[] costs, int count) {
    Arrays.sort(costs);
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += costs[i];
    }
    return sum;
  }
}
