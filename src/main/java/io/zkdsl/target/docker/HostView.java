package io.zkdsl.target.docker;

import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.Quantity;
import io.zkdsl.target.HealthScript;
import java.util.List;
import java.util.Optional;

/**
 * All containers of an ensemble.
 *
 * @param prefix what the names of the containers begin with, before their ids
 * @param ownMachines whether each server runs in the network of the machine that its host names
 * @param ids the ids of the servers, with blanks between them
 */
record HostView(
    String ensemble,
    String image,
    Optional<Long> memoryBytes,
    int startSeconds,
    String prefix,
    boolean ownMachines,
    boolean hasVolumes,
    String ids,
    List<ContainerView> servers)
    implements View {

  @Override
  public Object component(String name) {
    return switch (name) {
      case "ensemble" -> ensemble;
      case "image" -> image;
      case "memoryBytes" -> memoryBytes;
      case "startSeconds" -> startSeconds;
      case "prefix" -> prefix;
      case "ownMachines" -> ownMachines;
      case "hasVolumes" -> hasVolumes;
      case "ids" -> ids;
      case "servers" -> servers;
      default -> null;
    };
  }

  static HostView of(Ensemble ensemble, List<ContainerView> containers) {
    StringBuilder ids = new StringBuilder();
    for (ContainerView container : containers) {
      ids.append(ids.length() == 0 ? "" : " ").append(container.id());
    }
    Optional<Quantity> memory = ensemble.resources().memory().limit();
    String first = containers.get(0).service();
    return new HostView(
        ensemble.name(),
        ensemble.image().text(),
        memory.isPresent() ? Optional.of(memory.get().bytes()) : Optional.empty(),
        HealthScript.startSeconds(ensemble),
        first.substring(0, first.lastIndexOf('-')),
        ensemble.hasGivenHosts(),
        !ensemble.storage().ephemeral(),
        ids.toString(),
        containers);
  }
}
