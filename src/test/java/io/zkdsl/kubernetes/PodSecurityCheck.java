package io.zkdsl.kubernetes;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the Pod Security Standard {@code restricted}, and {@code baseline} within it, forbids in a
 * stream of manifests.
 *
 * <p>Each problem ends with the control's name in the standard and the id of the rule sheet. What
 * {@code baseline} forbids is not reported once more for {@code restricted}.
 */
public final class PodSecurityCheck {
  private static final List<List<String>> POD_PLACES =
      List.of(
          List.of("spec"),
          List.of("spec", "template", "spec"),
          List.of("spec", "jobTemplate", "spec", "template", "spec"));

  private PodSecurityCheck() {}

  /**
   * The problems of each pod and pod template, in the order of the stream; empty when all conform.
   */
  public static List<String> problems(String yamlStream) {
    List<String> problems = new ArrayList<>();
    for (JsonElement document : YamlStream.read(yamlStream, problems)) {
      String label = StrictApiCheck.label(Node.root("", document, problems));
      podSpec(Node.root(label, document, problems)).ifPresent(PodSecurityCheck::checkPod);
    }
    return List.copyOf(problems);
  }

  /** Whatever holds containers is a pod, whichever kind of object is around it. */
  private static Optional<Node> podSpec(Node object) {
    return POD_PLACES.stream()
        .map(place -> object.at(place.toArray(String[]::new)))
        .filter(spec -> spec.child("containers").isPresent())
        .findFirst();
  }

  private static void checkPod(Node podSpec) {
    BaselinePodSecurity.checkPod(podSpec);
    RestrictedPodSecurity.checkPod(podSpec);
    for (Node container : containers(podSpec)) {
      BaselinePodSecurity.checkContainer(container);
      RestrictedPodSecurity.checkContainer(container, podSpec.child("securityContext"));
    }
  }

  private static List<Node> containers(Node podSpec) {
    return Stream.of("initContainers", "containers", "ephemeralContainers")
        .flatMap(list -> podSpec.child(list).items().stream())
        .toList();
  }
}
