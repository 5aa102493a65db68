package io.zkdsl.kubernetes;

import com.google.gson.JsonElement;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Container;
import io.kubernetes.client.openapi.models.V1ContainerPort;
import io.kubernetes.client.openapi.models.V1EnvVar;
import io.kubernetes.client.openapi.models.V1KeyToPath;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1Volume;
import io.kubernetes.client.openapi.models.V1VolumeMount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects of a stream of manifests, and what a cluster would make of their references. */
public record Manifests(
    List<V1ConfigMap> configMaps,
    List<V1PersistentVolumeClaim> claims,
    List<V1Service> services,
    List<V1Pod> pods) {

  public static Manifests read(String yamlStream) {
    List<String> problems = new ArrayList<>();
    List<JsonElement> documents = YamlStream.read(yamlStream, problems);
    if (!problems.isEmpty()) {
      throw new AssertionError(problems);
    }
    Manifests manifests =
        new Manifests(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    documents.forEach(manifests::add);
    return manifests;
  }

  private void add(JsonElement document) {
    String kind = document.getAsJsonObject().get("kind").getAsString();
    switch (kind) {
      case "ConfigMap" -> configMaps.add(as(V1ConfigMap.class, document));
      case "PersistentVolumeClaim" -> claims.add(as(V1PersistentVolumeClaim.class, document));
      case "Service" -> services.add(as(V1Service.class, document));
      case "Pod" -> pods.add(as(V1Pod.class, document));
      default -> throw new AssertionError("no " + kind + " is expected here");
    }
  }

  private static <T> T as(Class<T> model, JsonElement document) {
    return SecondOpinion.GSON.fromJson(document, model);
  }

  public List<V1Pod> selectedBy(V1Service service) {
    return pods.stream()
        .filter(pod -> namespace(pod).equals(namespace(service)))
        .filter(
            pod ->
                pod.getMetadata()
                    .getLabels()
                    .entrySet()
                    .containsAll(service.getSpec().getSelector().entrySet()))
        .toList();
  }

  private static String namespace(V1Pod pod) {
    return String.valueOf(pod.getMetadata().getNamespace());
  }

  private static String namespace(V1Service service) {
    return String.valueOf(service.getMetadata().getNamespace());
  }

  /** The container port that a pod has under a name. */
  public static int port(V1Pod pod, String name) {
    return container(pod).getPorts().stream()
        .filter(port -> port.getName().equals(name))
        .map(V1ContainerPort::getContainerPort)
        .findFirst()
        .orElseThrow();
  }

  public static Map<String, String> environment(V1Pod pod) {
    Map<String, String> environment = new LinkedHashMap<>();
    for (V1EnvVar variable : container(pod).getEnv()) {
      environment.put(variable.getName(), variable.getValue());
    }
    return environment;
  }

  /** Where volumes are mounted that the server may write to. */
  public static List<String> writableFolders(V1Pod pod) {
    return container(pod).getVolumeMounts().stream()
        .filter(mount -> !Boolean.TRUE.equals(mount.getReadOnly()))
        .map(V1VolumeMount::getMountPath)
        .toList();
  }

  /** The content of a file in the container that comes from a ConfigMap. */
  public Optional<String> file(V1Pod pod, String path) {
    for (V1VolumeMount mount : container(pod).getVolumeMounts()) {
      for (V1Volume volume : pod.getSpec().getVolumes()) {
        if (volume.getName().equals(mount.getName()) && volume.getConfigMap() != null) {
          for (V1KeyToPath item : volume.getConfigMap().getItems()) {
            if (path.equals(mount.getMountPath() + "/" + item.getPath())) {
              return Optional.of(data(volume.getConfigMap().getName()).get(item.getKey()));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private Map<String, String> data(String configMap) {
    return configMaps.stream()
        .filter(map -> map.getMetadata().getName().equals(configMap))
        .findFirst()
        .orElseThrow()
        .getData();
  }

  private static V1Container container(V1Pod pod) {
    return pod.getSpec().getContainers().get(0);
  }
}
