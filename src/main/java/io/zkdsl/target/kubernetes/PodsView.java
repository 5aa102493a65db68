package io.zkdsl.target.kubernetes;

import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import io.zkdsl.runtime.ServerConfig;
import java.util.ArrayList;
import java.util.List;

/** All pods of an ensemble. */
record PodsView(List<PodView> pods) implements View {
  @Override
  public Object component(String name) {
    return name.equals("pods") ? pods : null;
  }

  static PodsView of(Ensemble ensemble, List<ServerConfig> configs, ConfigFiles files) {
    List<PodView> pods = new ArrayList<>();
    for (ServerConfig config : configs) {
      pods.add(PodView.of(ensemble, config, files));
    }
    return new PodsView(pods);
  }
}
