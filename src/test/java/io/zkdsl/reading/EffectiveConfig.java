package io.zkdsl.reading;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What one server finally runs with, in one form for every way of telling it.
 *
 * <p>Two configurations are equal when ZooKeeper would behave the same: values that ZooKeeper has
 * by itself are left out ({@link ZooKeeperDefaults}), the four-letter words are sorted, a {@code
 * -Dzookeeper.K=V} counts as the setting K, weights of 1 are left out, and a standalone server has
 * no members, because ZooKeeper ignores a single server line.
 *
 * @param serverId 1 where the image writes no id, which only a standalone server survives
 * @param settings static keys of {@code zoo.cfg}, without {@code clientPort} and {@code peerType}
 * @param clientPort the plain port of this server, 0 if it has only a secure one
 * @param groups the members of each group of a hierarchical quorum
 * @param heapMegabytes the last {@code -Xmx}, be it the image's own; empty if nobody sets one
 * @param jvmFlags in the order of the command line, without {@code -Xmx} and {@code -Dzookeeper.}
 */
public record EffectiveConfig(
    int serverId,
    SortedMap<String, String> settings,
    SortedMap<Integer, Member> members,
    int clientPort,
    SortedMap<Integer, SortedSet<Integer>> groups,
    SortedMap<Integer, Integer> weights,
    OptionalInt heapMegabytes,
    List<String> jvmFlags) {

  public EffectiveConfig {
    settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    jvmFlags = List.copyOf(jvmFlags);
  }

  /** What ZooKeeper makes of a {@code zoo.cfg}, started without any JVM arguments. */
  public static EffectiveConfig ofZooCfg(String zooCfg, int serverId) {
    return ofZooCfg(zooCfg, serverId, List.of());
  }

  /** What ZooKeeper makes of a {@code zoo.cfg}, given the arguments of its JVM in their order. */
  public static EffectiveConfig ofZooCfg(String zooCfg, int serverId, List<String> jvmArguments) {
    return new ZooCfg(zooCfg).effectiveFor(serverId, JvmArguments.parse(jvmArguments));
  }

  public boolean standalone() {
    return members.isEmpty();
  }

  /** Without what Confluent's and fabric8's lists cannot carry; {@link #clientPort} stays. */
  public EffectiveConfig withoutClientPortsOfMembers() {
    return withMembers(Member::withoutClientPort);
  }

  /**
   * With another name for this server itself, as in fabric8's list, where it is {@code 0.0.0.0}.
   */
  public EffectiveConfig withOwnHost(String host) {
    Member own = members.get(serverId);
    return withMembers(member -> member == own ? member.withHost(host) : member);
  }

  private EffectiveConfig withMembers(UnaryOperator<Member> change) {
    SortedMap<Integer, Member> changed = new TreeMap<>(members);
    changed.replaceAll((id, member) -> change.apply(member));
    return new EffectiveConfig(
        serverId, settings, changed, clientPort, groups, weights, heapMegabytes, jvmFlags);
  }
}
