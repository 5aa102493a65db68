package io.zkdsl.compiler;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Severity;
import io.zkdsl.emit.Artifact;
import io.zkdsl.model.Model;
import io.zkdsl.target.Target;
import java.util.List;

/**
 * What became of a description: what it means, its files, and all findings. There are no files when
 * there are errors.
 */
public record Compilation(Model model, List<Output> outputs, List<Diagnostic> diagnostics) {
  public Compilation {
    outputs = List.copyOf(outputs);
    diagnostics = List.copyOf(diagnostics);
  }

  /** The files of one target for one ensemble. */
  public record Output(String ensemble, Target target, List<Artifact> artifacts) {
    public Output {
      artifacts = List.copyOf(artifacts);
    }

    /** Where they belong in the output folder. */
    public String folder() {
      return ensemble + "/" + target.name();
    }
  }

  Compilation with(List<Output> files) {
    return new Compilation(model, files, diagnostics);
  }

  public boolean hasErrors() {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }
}
