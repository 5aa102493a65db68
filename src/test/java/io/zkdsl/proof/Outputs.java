package io.zkdsl.proof;

import io.zkdsl.compiler.Compilation;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Severity;
import io.zkdsl.emit.Artifact;
import io.zkdsl.model.Ensemble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a compilation wrote, and what it refused. */
final class Outputs {
  private Outputs() {}

  /** The files of an ensemble by their paths. */
  static Map<String, String> files(Compilation compilation, Ensemble ensemble) {
    Map<String, String> files = new LinkedHashMap<>();
    for (Artifact artifact : output(compilation, ensemble).artifacts()) {
      files.put(artifact.path(), artifact.content());
    }
    return files;
  }

  /** What {@code --stdout} prints for an ensemble. */
  static String stream(Compilation compilation, Ensemble ensemble) {
    Compilation.Output output = output(compilation, ensemble);
    return output.target().stream(output.artifacts());
  }

  private static Compilation.Output output(Compilation compilation, Ensemble ensemble) {
    Optional<Compilation.Output> found =
        compilation.outputs().stream()
            .filter(output -> output.ensemble().equals(ensemble.name()))
            .findFirst();
    return found.orElseThrow(() -> new AssertionError(errors(compilation).toString()));
  }

  static List<Diagnostic> errors(Compilation compilation) {
    return compilation.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .toList();
  }
}
