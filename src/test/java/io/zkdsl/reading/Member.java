package io.zkdsl.reading;

import java.util.OptionalInt;

/**
 * One {@code server.N} line as ZooKeeper understands it; an IPv6 host stands here without its
 * brackets.
 */
public record Member(
    String host, int peerPort, int electionPort, Role role, OptionalInt clientPort) {

  /** Whether a member votes. */
  public enum Role {
    PARTICIPANT,
    OBSERVER
  }

  public static Member participant(String host, int peerPort, int electionPort) {
    return new Member(host, peerPort, electionPort, Role.PARTICIPANT, OptionalInt.empty());
  }

  public static Member observer(String host, int peerPort, int electionPort) {
    return new Member(host, peerPort, electionPort, Role.OBSERVER, OptionalInt.empty());
  }

  public Member withClientPort(int port) {
    return new Member(host, peerPort, electionPort, role, OptionalInt.of(port));
  }

  public Member withoutClientPort() {
    return new Member(host, peerPort, electionPort, role, OptionalInt.empty());
  }

  public Member withHost(String newHost) {
    return new Member(newHost, peerPort, electionPort, role, clientPort);
  }
}
