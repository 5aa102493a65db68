package io.zkdsl.target.kubernetes;

import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import io.zkdsl.target.EntryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ConfigMap of an ensemble. */
record ConfigMapView(
    String name,
    Optional<String> namespace,
    List<EntryView> labels,
    List<EntryView> annotations,
    List<FileView> files)
    implements View {

  @Override
  public Object component(String component) {
    return switch (component) {
      case "name" -> name;
      case "namespace" -> namespace;
      case "labels" -> labels;
      case "annotations" -> annotations;
      case "hasAnnotations" -> !annotations.isEmpty();
      case "files" -> files;
      default -> null;
    };
  }

  static ConfigMapView of(Ensemble ensemble, ConfigFiles configFiles) {
    List<FileView> files = new ArrayList<>();
    for (Map.Entry<String, String> file : configFiles.byKey().entrySet()) {
      List<LineView> lines = new ArrayList<>();
      for (String line : file.getValue().split("\n")) {
        lines.add(new LineView(line));
      }
      files.add(new FileView(file.getKey(), lines));
    }
    return new ConfigMapView(
        Names.configMap(ensemble),
        ensemble.namespace(),
        Labels.of(ensemble),
        EntryView.of(ensemble.annotations()),
        files);
  }

  /** A file of the ConfigMap. */
  record FileView(String file, List<LineView> lines) implements View {
    @Override
    public Object component(String component) {
      return switch (component) {
        case "file" -> file;
        case "lines" -> lines;
        default -> null;
      };
    }
  }

  /**
   * A line of a file, which never begins with a blank unless the line before did: it stands in a
   * YAML block.
   */
  record LineView(String line) implements View {
    @Override
    public Object component(String component) {
      return component.equals("line") ? line : null;
    }
  }
}
