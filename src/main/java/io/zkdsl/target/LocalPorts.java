package io.zkdsl.target;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.diagnostic.InWords;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Listener;
import io.zkdsl.model.Server;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.source.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Ports that Linux treats in a way of its own where a server runs: those of root ({@code
 * ip_unprivileged_port_start}) and those of outgoing connections ({@code ip_local_port_range}).
 */
public final class LocalPorts {
  private static final int FIRST_UNPRIVILEGED = 1024;
  private static final int FIRST_EPHEMERAL = 32768;
  private static final int LAST_EPHEMERAL = 60999;

  private LocalPorts() {}

  /**
   * @param why what decides whether the server may listen there
   */
  public static void checkPrivileged(String why, Ensemble ensemble, Diagnostics diagnostics) {
    boolean root = ImageDialects.of(ensemble.dialect()).layout().user() == 0;
    Found found = Found.among(ensemble, 1, FIRST_UNPRIVILEGED - 1);
    if (found.ports.isEmpty() || root) {
      return;
    }
    diagnostics.add(
        Diagnostic.of(
                DiagnosticCode.PRIVILEGED_PORT,
                found.place,
                InWords.of("port", found.ports) + (found.ports.size() == 1 ? " is" : " are"))
            .note(why)
            .note("where that is not allowed, the server stops: Permission denied")
            .help("write a port from 1024 to 32767"));
  }

  /** For servers in the network of a machine, which other programs use too. */
  public static void checkEphemeral(Ensemble ensemble, Diagnostics diagnostics) {
    Found found = Found.among(ensemble, FIRST_EPHEMERAL, LAST_EPHEMERAL);
    if (!found.ports.isEmpty()) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.EPHEMERAL_PORT, found.place, InWords.of("port", found.ports))
              .note(
                  "Linux gives ports 32768 to 60999 to outgoing connections (net.ipv4.ip_local_port_range); while one "
                      + "has it, a server cannot start: Address already in use")
              .help("write a port from 1024 to 32767"));
    }
  }

  /** The ports in a range, each once, and the place of the first one. */
  private static final class Found {
    private final List<Integer> ports = new ArrayList<>();
    private Location place;

    private static Found among(Ensemble ensemble, int first, int last) {
      Found found = new Found();
      for (Server server : ensemble.servers()) {
        for (Listener listener : Listener.of(ensemble, server)) {
          int port = listener.port();
          if (port >= first && port <= last && !found.ports.contains(port)) {
            found.place = found.ports.isEmpty() ? listener.place(ensemble, server) : found.place;
            found.ports.add(port);
          }
        }
      }
      return found;
    }
  }
}
