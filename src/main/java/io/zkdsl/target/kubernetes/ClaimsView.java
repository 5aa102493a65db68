package io.zkdsl.target.kubernetes;

import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.runtime.ServerConfig;
import io.zkdsl.schema.value.Volume;
import io.zkdsl.target.EntryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The volumes that servers claim. */
record ClaimsView(List<ClaimView> claims) implements View {
  @Override
  public Object component(String name) {
    return name.equals("claims") ? claims : null;
  }

  static ClaimsView of(Ensemble ensemble, List<ServerConfig> configs) {
    List<ClaimView> claims = new ArrayList<>();
    for (ServerConfig config : configs) {
      claims.add(ClaimView.of(ensemble, config.self(), "data", ensemble.storage().data()));
      if (ensemble.storage().log().isPresent()) {
        claims.add(ClaimView.of(ensemble, config.self(), "log", ensemble.storage().log().get()));
      }
    }
    return new ClaimsView(claims);
  }

  /** One PersistentVolumeClaim. */
  record ClaimView(
      String name,
      Optional<String> namespace,
      List<EntryView> labels,
      List<EntryView> annotations,
      Optional<String> storageClass,
      String size)
      implements View {

    @Override
    public Object component(String component) {
      return switch (component) {
        case "name" -> name;
        case "namespace" -> namespace;
        case "labels" -> labels;
        case "annotations" -> annotations;
        case "hasAnnotations" -> !annotations.isEmpty();
        case "storageClass" -> storageClass;
        case "size" -> size;
        default -> null;
      };
    }

    static ClaimView of(Ensemble ensemble, Server server, String name, Volume volume) {
      return new ClaimView(
          Names.claim(ensemble, server, name),
          ensemble.namespace(),
          Labels.of(ensemble, server),
          EntryView.of(server.annotations()),
          volume.storageClass(),
          volume.size().text());
    }
  }
}
