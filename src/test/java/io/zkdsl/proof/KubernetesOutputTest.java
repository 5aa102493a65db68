package io.zkdsl.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.kubernetes.client.openapi.models.V1ObjectMeta;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServicePort;
import io.kubernetes.client.openapi.models.V1Volume;
import io.zkdsl.compiler.Compilation;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.kubernetes.Manifests;
import io.zkdsl.kubernetes.PodSecurityCheck;
import io.zkdsl.kubernetes.StrictApiCheck;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.schema.value.Dialect;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.TargetName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** What a cluster would say of the manifests, and whether their references hold. */
class KubernetesOutputTest {
  @TestFactory
  Stream<DynamicTest> manifests_are_accepted_and_fit_together() {
    return Description.inEveryDialect(KubernetesOutputTest::check);
  }

  private static void check(Description description, Dialect dialect) {
    Compilation compilation = description.compile(TargetName.KUBERNETES, Description.with(dialect));
    if (DialectLimits.isRefusedByKubernetes(dialect)) {
      assertThat(Outputs.errors(compilation))
          .extracting(error -> error.code())
          .containsAnyOf(
              DiagnosticCode.DIALECT_NOT_ON_KUBERNETES, DiagnosticCode.KEY_NOT_IN_VERSION);
      return;
    }
    if (compilation.hasErrors()) {
      assertThat(Outputs.errors(compilation))
          .allMatch(error -> error.code() == DiagnosticCode.DIALECT_CANNOT_CARRY);
      return; // DialectReadingTest knows whether that is right
    }
    for (Ensemble ensemble : compilation.model().ensembles()) {
      check(ensemble, compilation);
    }
  }

  private static void check(Ensemble ensemble, Compilation compilation) {
    Map<String, String> files = Outputs.files(compilation, ensemble);
    String stream = Outputs.stream(compilation, ensemble);
    assertThat(StrictApiCheck.problems(stream)).isEmpty();
    assertThat(PodSecurityCheck.problems(stream)).isEmpty();
    Map<String, Object> kustomization = new Yaml().load(files.remove("kustomization.yaml"));
    assertThat(kustomization.get("resources")).isEqualTo(List.copyOf(files.keySet()));
    assertThat(stream).isEqualTo(String.join("", files.values()));

    Manifests manifests = Manifests.read(stream);
    assertThat(manifests.pods()).hasSameSizeAs(ensemble.servers());
    for (int i = 0; i < manifests.pods().size(); i++) {
      checkServer(manifests, manifests.pods().get(i), ensemble.servers().get(i), ensemble);
    }
    checkClientService(manifests, ensemble);
    checkNoServiceLeadsToTheAdminServer(manifests);
    checkClaims(manifests, ensemble);
    metadata(manifests).forEach(metadata -> checkMetadata(metadata, ensemble));
  }

  private static void checkServer(
      Manifests manifests, V1Pod pod, Server server, Ensemble ensemble) {
    for (Entry label : server.labels()) {
      assertThat(pod.getMetadata().getLabels()).containsEntry(label.key(), label.value());
    }
    for (Entry annotation : server.annotations()) {
      assertThat(pod.getMetadata().getAnnotations())
          .containsEntry(annotation.key(), annotation.value());
    }
    checkHeadless(manifests, pod, "peer", server.ports().peer());
    checkHeadless(manifests, pod, "election", server.ports().election());
    assertThat(Manifests.port(pod, "client")).isEqualTo(server.ports().client());
    List<V1Service> own =
        withPort(manifests, "client").stream()
            .filter(service -> manifests.selectedBy(service).equals(List.of(pod)))
            .filter(service -> !service.getMetadata().getName().equals(ensemble.name() + "-client"))
            .toList();
    assertThat(own).hasSize(ensemble.each().isPresent() ? 1 : 0);
  }

  /** The name of a headless service means the pod itself, so its port is the server's own. */
  private static void checkHeadless(Manifests manifests, V1Pod pod, String portName, int port) {
    List<V1Service> services =
        withPort(manifests, portName).stream()
            .filter(service -> manifests.selectedBy(service).contains(pod))
            .toList();
    assertThat(services).hasSize(1);
    V1Service service = services.get(0);
    assertThat(manifests.selectedBy(service)).containsExactly(pod);
    assertThat(service.getSpec().getClusterIP()).isEqualTo("None");
    assertThat(service.getSpec().getPublishNotReadyAddresses()).isTrue();
    V1ServicePort only = service.getSpec().getPorts().get(0);
    assertThat(only.getPort()).isEqualTo(port).isEqualTo(Manifests.port(pod, portName));
    assertThat(only.getTargetPort().getStrValue()).isEqualTo(portName);
  }

  private static List<V1Service> withPort(Manifests manifests, String name) {
    return manifests.services().stream()
        .filter(service -> service.getSpec().getPorts().size() == 1)
        .filter(service -> service.getSpec().getPorts().get(0).getName().equals(name))
        .toList();
  }

  private static void checkClientService(Manifests manifests, Ensemble ensemble) {
    V1Service client =
        manifests.services().stream()
            .filter(service -> service.getMetadata().getName().equals(ensemble.name() + "-client"))
            .findFirst()
            .orElseThrow();
    assertThat(manifests.selectedBy(client)).isEqualTo(manifests.pods());
    assertThat(client.getSpec().getType()).isEqualTo(ensemble.client().type().toString());
    assertThat(client.getSpec().getPublishNotReadyAddresses()).isNotEqualTo(true);
    assertThat(client.getSpec().getPorts().get(0).getTargetPort().getStrValue())
        .isEqualTo("client");
  }

  private static void checkNoServiceLeadsToTheAdminServer(Manifests manifests) {
    for (V1Service service : manifests.services()) {
      for (V1ServicePort port : service.getSpec().getPorts()) {
        assertThat(port.getTargetPort().getStrValue()).isIn("client", "peer", "election");
      }
    }
  }

  private static void checkClaims(Manifests manifests, Ensemble ensemble) {
    List<String> used = new ArrayList<>();
    for (V1Pod pod : manifests.pods()) {
      pod.getSpec().getVolumes().stream()
          .map(V1Volume::getPersistentVolumeClaim)
          .filter(Objects::nonNull)
          .forEach(claim -> used.add(claim.getClaimName()));
    }
    assertThat(used).doesNotHaveDuplicates();
    assertThat(manifests.claims())
        .extracting(V1PersistentVolumeClaim::getMetadata)
        .extracting(V1ObjectMeta::getName)
        .containsExactlyElementsOf(used);
    assertThat(used.isEmpty()).isEqualTo(ensemble.storage().ephemeral());
  }

  private static List<V1ObjectMeta> metadata(Manifests manifests) {
    List<V1ObjectMeta> all = new ArrayList<>();
    manifests.configMaps().forEach(object -> all.add(object.getMetadata()));
    manifests.claims().forEach(object -> all.add(object.getMetadata()));
    manifests.services().forEach(object -> all.add(object.getMetadata()));
    manifests.pods().forEach(object -> all.add(object.getMetadata()));
    return all;
  }

  private static void checkMetadata(V1ObjectMeta metadata, Ensemble ensemble) {
    assertThat(metadata.getNamespace()).isEqualTo(ensemble.namespace().orElse(null));
    assertThat(metadata.getLabels()).containsEntry("app.kubernetes.io/instance", ensemble.name());
    for (Entry label : ensemble.labels()) {
      assertThat(metadata.getLabels()).containsKey(label.key());
    }
    for (Entry annotation : ensemble.annotations()) {
      assertThat(metadata.getAnnotations()).containsKey(annotation.key());
    }
  }
}
