package io.zkdsl.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the check over a folder of manifests with one mistake each; a new case is a new file. */
class StrictApiCheckTest {
  private static final String FOLDER = "kubernetes-broken";
  private static final String GOOD = "good.yaml";

  @TestFactory
  Stream<DynamicTest> a_broken_manifest_has_exactly_the_expected_problems() throws IOException {
    return BrokenManifest.in(FOLDER).stream()
        .filter(manifest -> !manifest.name().equals(GOOD))
        .map(
            manifest ->
                DynamicTest.dynamicTest(
                    manifest.name(),
                    () -> {
                      assertThat(manifest.expected())
                          .as("expected problems in the file")
                          .isNotEmpty();
                      assertThat(StrictApiCheck.problems(manifest.yaml()))
                          .isEqualTo(manifest.expected());
                    }));
  }

  @Test
  void a_good_manifest_has_no_problem() {
    assertThat(StrictApiCheck.problems(BrokenManifest.read(FOLDER, GOOD).yaml())).isEmpty();
  }

  @Test
  void an_empty_document_is_passed_over() {
    assertThat(StrictApiCheck.problems("---\n# nothing\n---\n")).isEmpty();
  }

  @Test
  void a_document_that_is_no_object_is_refused() {
    assertThat(StrictApiCheck.problems("- a\n- b\n"))
        .containsExactly("document 1: needs apiVersion and kind");
  }

  @Test
  void a_yaml_tag_of_a_java_class_is_refused() {
    assertThat(StrictApiCheck.problems("a: !!java.io.File [x]\n"))
        .singleElement()
        .asString()
        .startsWith("YAML line 1:");
  }

  @Test
  void the_same_name_in_two_namespaces_is_no_duplicate() {
    String configMap = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: zk, namespace: %s}\n";
    assertThat(
            StrictApiCheck.problems(configMap.formatted("a") + "---\n" + configMap.formatted("b")))
        .isEmpty();
  }

  @Test
  void too_large_annotations_are_refused() {
    String configMap =
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: zk, annotations: {note: \"%s\"}}\n";
    assertThat(StrictApiCheck.problems(configMap.formatted("x".repeat(262_140)))).isEmpty();
    assertThat(StrictApiCheck.problems(configMap.formatted("x".repeat(262_141))))
        .containsExactly(
            "ConfigMap/zk: metadata.annotations: 262145 bytes are more than 262144 (K-10)");
  }
}
