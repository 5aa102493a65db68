package io.zkdsl.runtime;

import io.zkdsl.schema.value.Role;

/**
 * One line of the server list: what every server believes about one of them.
 *
 * @param host where it is reached, for both ports: a line of {@code zoo.cfg} has one host
 * @param electionHost another name of the same host, as the services of Kubernetes have one for
 *     each port
 */
public record Member(
    int id,
    String host,
    String electionHost,
    int peerPort,
    int electionPort,
    Role role,
    int clientPort) {
  /** The value of {@code server.ID} since ZooKeeper 3.5 ({@code QuorumPeer.QuorumServer}). */
  public String address() {
    return addressBefore35() + ";" + clientPort;
  }

  /** The value of {@code server.ID} before 3.5: without a client port. */
  public String addressBefore35() {
    return hostInBrackets()
        + ":"
        + peerPort
        + ":"
        + electionPort
        + (isObserver() ? ":observer" : "");
  }

  public boolean isObserver() {
    return role == Role.OBSERVER;
  }

  public boolean isIpv6() {
    return host.indexOf(':') >= 0;
  }

  /** IPv6 addresses need brackets, or their last group would be read as a port. */
  public String hostInBrackets() {
    return isIpv6() ? "[" + host + "]" : host;
  }
}
