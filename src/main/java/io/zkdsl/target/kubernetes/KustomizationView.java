package io.zkdsl.target.kubernetes;

import io.zkdsl.emit.Artifact;
import io.zkdsl.emit.View;
import java.util.ArrayList;
import java.util.List;

/** The files that belong together. */
record KustomizationView(String ensemble, List<Artifact> files) implements View {
  @Override
  public Object component(String name) {
    return switch (name) {
      case "ensemble" -> ensemble;
      case "resources" -> resources();
      default -> null;
    };
  }

  private List<ResourceView> resources() {
    List<ResourceView> resources = new ArrayList<>();
    for (Artifact file : files) {
      resources.add(new ResourceView(file.path()));
    }
    return resources;
  }

  private record ResourceView(String file) implements View {
    @Override
    public Object component(String name) {
      return name.equals("file") ? file : null;
    }
  }
}
