package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.runtime.ImageDialect;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.schema.value.Volume;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Nothing is mounted twice in one place (apiserver: "must be unique"). */
final class MountFolders implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    ImageDialect image = ImageDialects.of(ensemble.dialect());
    Map<String, String> taken = new HashMap<>();
    taken.put(image.layout().configFolder(), "the configuration");
    for (String folder : image.scratchFolders()) {
      taken.put(folder, "a scratch folder");
    }
    Volume data = ensemble.storage().data();
    check("data", data.path().orElse(image.layout().dataFolder()), taken, ensemble, diagnostics);
    Optional<String> log = Optional.empty();
    if (ensemble.storage().log().isPresent()) {
      log = ensemble.storage().log().get().path();
    }
    check("log", log.orElse(image.layout().logFolder()), taken, ensemble, diagnostics);
  }

  private static void check(
      String volume,
      String path,
      Map<String, String> taken,
      Ensemble ensemble,
      Diagnostics diagnostics) {
    String other = taken.putIfAbsent(path, "the " + volume + " volume");
    if (other != null) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.MOUNT_CLASH,
                  ensemble.origins().of("storage", volume),
                  "the " + volume + " volume",
                  path,
                  other)
              .note(
                  "one would hide the other; the API server refuses the pod: mountPath: must be unique")
              .help("write another path"));
    }
  }
}
