package io.zkdsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the check over a folder of well-formed but insecure manifests; a new case is a new file. */
class PodSecurityCheckTest {
  private static final String FOLDER = "pod-security-broken";

  @TestFactory
  Stream<DynamicTest> an_insecure_pod_has_exactly_the_expected_problems() throws IOException {
    return BrokenManifest.in(FOLDER).stream()
        .map(
            manifest ->
                DynamicTest.dynamicTest(
                    manifest.name(),
                    () -> {
                      assertThat(manifest.expected())
                          .as("expected problems in the file")
                          .isNotEmpty();
                      assertThat(StrictApiCheck.problems(manifest.yaml()))
                          .as("problems with the API")
                          .isEmpty();
                      assertThat(PodSecurityCheck.problems(manifest.yaml()))
                          .isEqualTo(manifest.expected());
                    }));
  }

  @Test
  void a_good_manifest_conforms() {
    assertThat(
            PodSecurityCheck.problems(BrokenManifest.read("kubernetes-broken", "good.yaml").yaml()))
        .isEmpty();
  }

  @Test
  void settings_of_each_container_make_up_for_the_pod() {
    String pod =
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: zk-0}
        spec:
          containers:
            - name: zookeeper
              image: zookeeper:3.9.4
              securityContext:
                runAsNonRoot: true
                allowPrivilegeEscalation: false
                seccompProfile: {type: Localhost, localhostProfile: zk.json}
                capabilities: {drop: [ALL], add: [NET_BIND_SERVICE]}
        """;
    assertThat(PodSecurityCheck.problems(pod)).isEmpty();
  }
}
