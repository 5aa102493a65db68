package io.zkdsl.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.schema.value.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.zookeeper.server.quorum.QuorumPeerConfig.ConfigException;
import org.apache.zookeeper.server.quorum.flexible.QuorumHierarchical;
import org.apache.zookeeper.server.quorum.flexible.QuorumMaj;
import org.apache.zookeeper.server.quorum.flexible.QuorumVerifier;

/** ZooKeeper's own classes count the same sets of servers as quorums. */
class QuorumTest {
  private static final Ports PORTS =
      new Ports(2181, 2888, 3888, Optional.empty(), Optional.empty(), Optional.empty());

  @Property(tries = 300)
  void groups_and_weights_are_counted_as_ZooKeeper_does(@ForAll("members") List<Server> members)
      throws ConfigException {
    check(members, new QuorumHierarchical(lines(members)));
  }

  @Example
  void majorities_are_counted_as_ZooKeeper_does() throws ConfigException {
    for (int voters = 1; voters <= 9; voters++) {
      List<Server> members = new ArrayList<>();
      for (int id = 1; id <= voters; id++) {
        members.add(server(id, Role.PARTICIPANT, Optional.empty(), Optional.empty()));
      }
      members.add(server(20, Role.OBSERVER, Optional.empty(), Optional.empty()));
      check(members, new QuorumMaj(lines(members)));
      assertThat(Quorum.of(members).isMajority()).isTrue();
      assertThat(Quorum.of(members).tolerance()).isEqualTo((voters - 1) / 2);
      assertThat(Quorum.of(members).smallest()).isEqualTo(voters / 2 + 1);
    }
  }

  /** The layouts of the rule sheet that were computed by hand. */
  @Example
  void well_known_layouts_tolerate_what_is_known_of_them() {
    assertThat(tolerance("1 1 1", "1 1 1", "1 1 1")).isEqualTo(3);
    assertThat(tolerance("1 1 1", "1 1")).isEqualTo(0);
    assertThat(tolerance("1 1 1", "1 1 1")).isEqualTo(1);
    assertThat(tolerance("1 1 1", "1 1 1", "1")).isEqualTo(2);
    assertThat(tolerance("3 1 1 1 1")).isEqualTo(1);
    assertThat(tolerance("2 1 1", "2 1 1", "2 1 1")).isEqualTo(1);
    assertThat(tolerance("0", "0")).isEqualTo(0);
  }

  private static void check(List<Server> members, QuorumVerifier truth) {
    Quorum quorum = Quorum.of(members);
    List<Integer> voters = new ArrayList<>();
    for (Server server : members) {
      if (server.votes()) {
        voters.add(server.id());
      }
    }
    int most = 1 << voters.size();
    int smallest = voters.size() + 1;
    int leastHarmful = voters.size() + 1;
    for (int set = 0; set < most; set++) {
      Set<Integer> alive = subset(voters, set);
      Set<Integer> lost = subset(voters, most - 1 - set);
      boolean decides = truth.containsQuorum(asLongs(alive));
      assertThat(quorum.decides(alive)).as("%s of %s", alive, members).isEqualTo(decides);
      assertThat(quorum.survives(lost)).as("%s of %s lost", lost, members).isEqualTo(decides);
      if (decides) {
        smallest = Math.min(smallest, alive.size());
      } else {
        leastHarmful = Math.min(leastHarmful, lost.size());
      }
    }
    if (smallest <= voters.size()) {
      assertThat(quorum.smallest()).as("smallest of %s", members).isEqualTo(smallest);
      assertThat(quorum.tolerance()).as("tolerance of %s", members).isEqualTo(leastHarmful - 1);
    } else {
      assertThat(quorum.groups()).isZero();
    }
  }

  private static Set<Integer> subset(List<Integer> ids, int bits) {
    Set<Integer> subset = new TreeSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if ((bits & 1 << i) != 0) {
        subset.add(ids.get(i));
      }
    }
    return subset;
  }

  private static Set<Long> asLongs(Set<Integer> ids) {
    Set<Long> longs = new TreeSet<>();
    for (int id : ids) {
      longs.add((long) id);
    }
    return longs;
  }

  @Provide
  Arbitrary<List<Server>> members() {
    Arbitrary<Optional<Integer>> weight =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Optional.empty())),
            Tuple.of(3, Arbitraries.integers().between(0, 5).map(Optional::of)));
    Arbitrary<String> group = Arbitraries.of("a", "b", "c", "d", "e");
    Arbitrary<Boolean> votes = Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false));
    return Combinators.combine(weight, group, votes)
        .as((w, g, v) -> new Seed(w, g, v))
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .filter(seeds -> seeds.stream().anyMatch(Seed::votes))
        .map(QuorumTest::members);
  }

  private record Seed(Optional<Integer> weight, String group, boolean votes) {}

  private static List<Server> members(List<Seed> seeds) {
    List<Server> members = new ArrayList<>();
    for (Seed seed : seeds) {
      members.add(
          seed.votes()
              ? server(
                  members.size() + 1, Role.PARTICIPANT, Optional.of(seed.group()), seed.weight())
              : server(members.size() + 1, Role.OBSERVER, Optional.empty(), Optional.empty()));
    }
    return members;
  }

  private static int tolerance(String... weightsOfGroups) {
    List<Server> members = new ArrayList<>();
    for (int group = 0; group < weightsOfGroups.length; group++) {
      for (String weight : weightsOfGroups[group].split(" ")) {
        members.add(
            server(
                members.size() + 1,
                Role.PARTICIPANT,
                Optional.of("g" + group),
                Optional.of(Integer.parseInt(weight))));
      }
    }
    return Quorum.of(members).tolerance();
  }

  private static Server server(
      int id, Role role, Optional<String> group, Optional<Integer> weight) {
    return new Server(
        id,
        role,
        Optional.empty(),
        Optional.empty(),
        group,
        weight,
        Optional.empty(),
        List.of(),
        List.of(),
        PORTS);
  }

  /** The members as a {@code zoo.cfg} lists them. */
  private static Properties lines(List<Server> members) {
    Properties lines = new Properties();
    Map<String, String> groups = new LinkedHashMap<>();
    for (Server server : members) {
      lines.setProperty("server." + server.id(), "127.0.0.1:2888:3888:" + server.role() + ";2181");
      if (server.group().isPresent()) {
        groups.merge(server.group().get(), Integer.toString(server.id()), (a, b) -> a + ":" + b);
        if (server.weight().isPresent()) {
          lines.setProperty("weight." + server.id(), server.weight().get().toString());
        }
      }
    }
    int number = 1;
    for (String ids : groups.values()) {
      lines.setProperty("group." + number++, ids);
    }
    return lines;
  }
}
