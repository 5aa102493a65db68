package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.source.Location;

/** With extended types, ids end at 254 ({@code EphemeralType.validateServerId}). */
final class ExtendedTypeIds implements Rule {
  private static final int LARGEST = 254;

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (!ensemble.config("extendedTypesEnabled").orElse("false").equals("true")) {
      return;
    }
    for (Server server : ensemble.servers()) {
      if (server.id() > LARGEST) {
        diagnostics.add(
            Diagnostic.of(DiagnosticCode.EXTENDED_TYPES_ID, place(server, ensemble), server.id())
                .related(
                    ensemble.origins().of("config", "extendedTypesEnabled"), "switched on here")
                .note(
                    "the ensemble would never serve: Server ID is too large. Cannot be larger than 254")
                .help("use ids from 1 to 254"));
      }
    }
  }

  private static Location place(Server server, Ensemble ensemble) {
    String id = "server " + server.id();
    return ensemble.origins().of(ensemble.origins().has(id) ? id : "size");
  }
}
