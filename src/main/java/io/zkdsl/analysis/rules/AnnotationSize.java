package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.TargetName;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Kubernetes takes 256 KiB of annotations for one object (apimachinery, {@code
 * ValidateAnnotationsSize}).
 */
final class AnnotationSize implements Rule {
  private static final int MOST = 262_144;

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (!ensemble.isFor(TargetName.KUBERNETES)) {
      return;
    }
    check(ensemble.annotations(), ensemble, diagnostics, "annotations");
    for (Server server : ensemble.servers()) {
      check(server.annotations(), ensemble, diagnostics, "server " + server.id(), "annotations");
    }
  }

  private static void check(
      List<Entry> annotations, Ensemble ensemble, Diagnostics diagnostics, String... path) {
    long bytes = 0;
    for (Entry entry : annotations) {
      bytes += entry.key().length() + entry.value().getBytes(StandardCharsets.UTF_8).length;
    }
    if (bytes > MOST) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.ANNOTATIONS_TOO_LARGE, ensemble.origins().of(path), bytes)
              .note(
                  "the API server counts keys and values of one object together and would refuse it")
              .help("move long texts into a ConfigMap of your own"));
    }
  }
}
