package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Listener;
import io.zkdsl.model.Server;
import io.zkdsl.source.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The listeners of one server have different ports. What then happens follows from the order in
 * which they start ({@code QuorumPeerMain}, {@code QuorumPeer.start}, {@code ZooKeeperServerMain},
 * {@code Follower}).
 */
final class PortsOfServer implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Set<Location> told = new HashSet<>();
    for (Server server : ensemble.servers()) {
      List<Listener> listeners = Listener.of(ensemble, server);
      for (int i = 0; i < listeners.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (clashes(listeners.get(j), listeners.get(i))) {
            Diagnostic clash = clash(ensemble, server, listeners.get(j), listeners.get(i));
            if (told.add(clash.location())) {
              diagnostics.add(clash);
            }
          }
        }
      }
    }
  }

  /** A leader listens on its peer port, a follower for observers: never one server on both. */
  private static boolean clashes(Listener first, Listener second) {
    boolean inTurns = first.name().equals("peer") && second.isObserverMaster();
    return first.port() == second.port() && !inTurns;
  }

  private static Diagnostic clash(
      Ensemble ensemble, Server server, Listener first, Listener second) {
    boolean secondIsWritten =
        first.isDefault(ensemble, server) || !second.isDefault(ensemble, server);
    Listener told = secondIsWritten ? second : first;
    Listener other = secondIsWritten ? first : second;
    boolean own = told.isOwn(ensemble, server) || other.isOwn(ensemble, server);
    Diagnostic clash =
        Diagnostic.of(
            DiagnosticCode.PORT_CLASH,
            told.place(ensemble, server),
            other.name(),
            told.name(),
            own ? "server " + server.id() : "every server",
            told.port());
    if (!other.isDefault(ensemble, server)) {
      clash = clash.related(other.place(ensemble, server), "the other one");
    } else {
      clash = clash.label("where '" + other.name() + "' is by default");
    }
    return clash
        .note(consequence(first, second, ensemble.isStandalone()))
        .help("give each its own port");
  }

  private static String consequence(Listener first, Listener second, boolean standalone) {
    String pair = first.name() + " " + second.name();
    return switch (pair) {
      case "peer election" ->
          "the server would stop with exit code 2: Client and election port must be different";
      case "client election", "election admin" ->
          "the election port could not be bound; the server would stop with exit code 14";
      case "client peer", "peer admin" ->
          "the server would fail only once it is elected leader, and then again and again";
      case "client admin", "secure admin" ->
          standalone
              ? "the AdminServer would take the port first, and the server would stop with exit code 1"
              : "the server would go on without its AdminServer, and log: Problem starting AdminServer";
      default ->
          second.isObserverMaster()
              ? "each follower would leave its leader again and again, and log: Exception when following the leader"
              : "the second listener could not be bound: Address already in use";
    };
  }
}
