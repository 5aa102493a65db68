package io.zkdsl.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Short ways for the tests of the readings to say what they expect. */
final class Expected {
  private Expected() {}

  /** Members by their ids. */
  static final class Members extends TreeMap<Integer, Member> {
    static final long serialVersionUID = 1;

    Members withPorts(int port) {
      replaceAll((id, member) -> member.withClientPort(port));
      return this;
    }
  }

  static Members members(Member... inOrder) {
    Members members = new Members();
    for (Member member : inOrder) {
      members.put(members.size() + 1, member);
    }
    return members;
  }

  static Members three(String name) {
    return members(
        Member.participant(name + 1, 2888, 3888),
        Member.participant(name + 2, 2888, 3888),
        Member.participant(name + 3, 2888, 3888));
  }

  static TreeMap<Integer, SortedSet<Integer>> groups(Map<Integer, List<Integer>> groups) {
    TreeMap<Integer, SortedSet<Integer>> sorted = new TreeMap<>();
    groups.forEach((id, ids) -> sorted.put(id, new TreeSet<>(ids)));
    return sorted;
  }

  static EffectiveConfig config(int id, Map<String, String> settings, Members members, int heap) {
    return config(id, settings, members, heap, 2181);
  }

  static EffectiveConfig config(
      int id, Map<String, String> settings, Members members, int heap, int clientPort) {
    return new EffectiveConfig(
        id,
        new TreeMap<>(settings),
        members,
        clientPort,
        new TreeMap<>(),
        new TreeMap<>(),
        heap == 0 ? OptionalInt.empty() : OptionalInt.of(heap),
        List.of());
  }

  static Map<String, String> env(String text) {
    return EnvFile.dockerRun(text);
  }

  static void refused(Function<Map<String, String>, ?> reading, String environment, String reason) {
    assertThatThrownBy(() -> reading.apply(env(environment)))
        .isInstanceOf(ReadingException.class)
        .hasMessageContaining(reason);
  }

  static void dropped(Function<Map<String, String>, ?> reading, String environment, String name) {
    assertThatThrownBy(() -> reading.apply(env(environment)))
        .isInstanceOfSatisfying(
            DroppedVariable.class, dropped -> assertThat(dropped.name()).isEqualTo(name));
  }
}
