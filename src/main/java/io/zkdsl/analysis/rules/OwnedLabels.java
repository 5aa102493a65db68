package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.OwnLabels;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.Entry;
import java.util.Arrays;
import java.util.List;

/**
 * Labels that select pods are set by zkdsl alone: another value would cut a service off from its
 * servers.
 */
final class OwnedLabels implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    check(ensemble.labels(), ensemble, diagnostics, "labels");
    for (Server server : ensemble.servers()) {
      check(server.labels(), ensemble, diagnostics, "server " + server.id(), "labels");
    }
  }

  private static void check(
      List<Entry> labels, Ensemble ensemble, Diagnostics diagnostics, String... path) {
    for (Entry label : labels) {
      if (OwnLabels.isOwned(label.key())) {
        String[] full = Arrays.copyOf(path, path.length + 1);
        full[path.length] = label.key();
        diagnostics.add(
            Diagnostic.of(DiagnosticCode.OWNED_LABEL, ensemble.origins().ofName(full), label.key())
                .note(
                    "services find their pods by it; with another value they would lead to none, or to others")
                .help("choose another key"));
      }
    }
  }
}
