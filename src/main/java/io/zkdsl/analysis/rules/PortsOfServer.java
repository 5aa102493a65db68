package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.source.Location;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The listeners of one server have different ports. */
final class PortsOfServer implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Set<Location> told = new HashSet<>();
    for (Server server : ensemble.servers()) {
      List<Listener> listeners = Listener.of(server);
      for (int i = 0; i < listeners.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (listeners.get(i).port() == listeners.get(j).port()) {
            Diagnostic clash = clash(ensemble, server, listeners.get(j), listeners.get(i));
            if (told.add(clash.location())) {
              diagnostics.add(clash);
            }
          }
        }
      }
    }
  }

  private static Diagnostic clash(
      Ensemble ensemble, Server server, Listener first, Listener second) {
    boolean secondIsWritten =
        first.isDefault(ensemble, server) || !second.isDefault(ensemble, server);
    Listener told = secondIsWritten ? second : first;
    Listener other = secondIsWritten ? first : second;
    String id = "server " + server.id();
    boolean own =
        ensemble.origins().has(id, "ports", told.name())
            || ensemble.origins().has(id, "ports", other.name());
    Location place = ensemble.origins().of(id, "ports", told.name());
    Diagnostic clash =
        Diagnostic.of(
            DiagnosticCode.PORT_CLASH,
            place,
            other.name(),
            told.name(),
            own ? id : "every server",
            told.port());
    if (!other.isDefault(ensemble, server)) {
      clash = clash.related(ensemble.origins().of(id, "ports", other.name()), "the other one");
    } else {
      clash = clash.label("where '" + other.name() + "' is by default");
    }
    return clash
        .note(consequence(first, second))
        .help("write " + told.name() + " " + freePort(told, Listener.of(server)));
  }

  private static int freePort(Listener told, List<Listener> listeners) {
    Set<Integer> taken = new HashSet<>();
    for (Listener listener : listeners) {
      taken.add(listener.port());
    }
    return Listener.freePort(told.port(), taken);
  }

  private static String consequence(Listener first, Listener second) {
    if (first.name().equals("peer") && second.name().equals("election")) {
      return "the server would stop with exit code 2: Client and election port must be different";
    }
    Listener last = first.isBoundAfter(second) ? first : second;
    return "the " + last.name() + " port is bound last, and the server " + last.whenTaken();
  }
}
