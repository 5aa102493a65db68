package io.zkdsl.cli;

import io.zkdsl.analysis.ProjectReader;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.policy.Baseline;
import io.zkdsl.policy.Policy;
import io.zkdsl.policy.Project;
import io.zkdsl.schema.block.SettingsBlock;
import java.io.File;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The projects that descriptions belong to: each has the settings of the nearest {@code zkdsl.zk}
 * in its folder or above, up to the root of the repository.
 */
final class Projects {
  private static final Place NOWHERE = new Place(Optional.empty(), Project.NONE);

  private final DiskFiles files;
  private final Optional<String> baselineOption;
  private final Map<String, Place> byFolder = new HashMap<>();
  private final Map<String, Baseline> baselines = new LinkedHashMap<>();
  private final Diagnostics findings = new Diagnostics();

  /** A project and the folder of its settings; no folder when there are none. */
  private record Place(Optional<File> folder, Project project) {}

  /**
   * @param baselineOption the baseline of every description, whatever the settings say
   */
  Projects(DiskFiles files, Optional<String> baselineOption) {
    this.files = files;
    this.baselineOption = baselineOption;
  }

  /** What is wrong with the settings that were read so far. */
  List<Diagnostic> findings() {
    return findings.sorted();
  }

  Project project(String path) {
    return place(path).project();
  }

  /** What was decided about the findings of a description. */
  Policy policy(String path) {
    Optional<String> baseline = baseline(path);
    return new Policy(
        project(path), baseline.isEmpty() ? Optional.empty() : Optional.of(open(baseline.get())));
  }

  /** The output folder that the settings of these descriptions name. */
  Optional<String> output(Set<String> paths) {
    Optional<String> named = Optional.empty();
    for (String path : paths) {
      Place place = place(path);
      Optional<String> output = place.project().output();
      if (output.isEmpty()) {
        continue;
      }
      String folder = ShownPath.of(new File(place.folder().orElseThrow(), output.get()));
      if (named.isPresent() && !named.get().equals(folder)) {
        throw new CliException(
            "these descriptions belong to projects that write to "
                + named.get()
                + " and to "
                + folder
                + "; compile them apart, or say --output");
      }
      named = Optional.of(folder);
    }
    return named;
  }

  /** The path of the baseline that a description has. */
  Optional<String> baseline(String path) {
    Place place = place(path);
    if (baselineOption.isPresent() || place.project().baseline().isEmpty()) {
      return baselineOption;
    }
    File file = new File(place.folder().orElseThrow(), place.project().baseline().get());
    return Optional.of(ShownPath.of(file));
  }

  Baseline open(String baseline) {
    Baseline open = baselines.get(baseline);
    if (open == null) {
      File folder = new File(baseline).getAbsoluteFile().getParentFile();
      open = new Baseline(files.openOrEmpty(baseline), path -> ShownPath.below(folder, path));
      baselines.put(baseline, open);
    }
    return open;
  }

  /** Entries of the baselines that no longer hold for the checked files. */
  List<Diagnostic> stale(Set<String> checked) {
    List<Diagnostic> stale = new ArrayList<>();
    for (Baseline baseline : baselines.values()) {
      stale.addAll(baseline.stale(checked));
    }
    return stale;
  }

  private Place place(String path) {
    File file = path.equals("-") ? new File("stdin") : new File(path);
    return above(file.getAbsoluteFile().getParentFile());
  }

  private Place above(File folder) {
    if (folder == null) {
      return NOWHERE;
    }
    Place place = byFolder.get(folder.getPath());
    if (place == null) {
      place = find(folder);
      byFolder.put(folder.getPath(), place);
    }
    return place;
  }

  private Place find(File folder) {
    File settings = new File(folder, SettingsBlock.FILE);
    if (settings.isFile()) {
      return new Place(
          Optional.of(folder), ProjectReader.read(files.open(ShownPath.of(settings)), findings));
    }
    return new File(folder, ".git").exists() ? NOWHERE : above(folder.getParentFile());
  }
}
