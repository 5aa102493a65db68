package io.zkdsl.target.docker;

import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.Cores;
import io.zkdsl.schema.value.Quantity;
import io.zkdsl.target.HealthScript;
import java.util.List;
import java.util.Optional;

/**
 * All containers of an ensemble.
 *
 * @param ownMachines whether each server runs in the network of the machine that its host names
 * @param ids the ids of the servers, with blanks between them
 */
record HostView(
    String ensemble,
    String image,
    Optional<Long> memoryBytes,
    Optional<String> cpus,
    int startSeconds,
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
      case "cpus" -> cpus;
      case "startSeconds" -> startSeconds;
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
    Optional<Cores> cpus = ensemble.resources().cpu().limit();
    Optional<Quantity> memory = ensemble.resources().memory().limit();
    return new HostView(
        ensemble.name(),
        ensemble.image().text(),
        memory.isPresent() ? Optional.of(memory.get().bytes()) : Optional.empty(),
        cpus.isPresent() ? Optional.of(cpus.get().inCores()) : Optional.empty(),
        HealthScript.startSeconds(ensemble),
        ensemble.hasGivenHosts(),
        !ensemble.storage().ephemeral(),
        ids.toString(),
        containers);
  }
}
