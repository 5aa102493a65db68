package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.runtime.ImageDialect;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.schema.value.Volume;
import io.zkdsl.source.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Nothing is mounted twice in one place (apiserver: "must be unique"). */
final class MountFolders implements Rule {
  /** What is at a place already, and where it was written unless the image has it there. */
  private record Taken(String what, Optional<Location> place) {}

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    ImageDialect image = ImageDialects.of(ensemble.dialect());
    Map<String, Taken> taken = new HashMap<>();
    taken.put(image.layout().configFolder(), new Taken("the configuration", Optional.empty()));
    for (String folder : image.scratchFolders()) {
      taken.put(folder, new Taken("a scratch folder", Optional.empty()));
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
      Map<String, Taken> taken,
      Ensemble ensemble,
      Diagnostics diagnostics) {
    Location place = ensemble.origins().of("storage", volume);
    Taken other =
        taken.putIfAbsent(path, new Taken("the " + volume + " volume", Optional.of(place)));
    if (other != null) {
      diagnostics.add(clash("the " + volume + " volume", path, place, other));
    }
  }

  private static Diagnostic clash(String volume, String path, Location place, Taken other) {
    Diagnostic clash = Diagnostic.of(DiagnosticCode.MOUNT_CLASH, place, volume, path, other.what());
    if (other.place().isPresent()) {
      clash = clash.related(other.place().get(), other.what());
    }
    return clash
        .note(
            "the API server would refuse the pod: mountPath must be unique; in Docker one would hide the other")
        .help("write another path");
  }
}
