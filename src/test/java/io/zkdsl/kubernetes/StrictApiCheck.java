package io.zkdsl.kubernetes;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a Kubernetes API server would refuse in a stream of manifests, as far as that can be told
 * without one.
 *
 * <p>Stricter than a server in places where a server accepts what can never work: the template of a
 * StatefulSet is checked like a pod, and a probe must name a port that exists.
 */
public final class StrictApiCheck {
  private final List<String> problems = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private StrictApiCheck() {}

  /**
   * The problems in the order of the stream, each {@code Kind/name: path: what is wrong}; empty
   * when all is well.
   */
  public static List<String> problems(String yamlStream) {
    StrictApiCheck check = new StrictApiCheck();
    List<JsonElement> documents = YamlStream.read(yamlStream, check.problems);
    for (int i = 0; i < documents.size(); i++) {
      check.checkDocument(documents.get(i), i + 1);
    }
    return List.copyOf(check.problems);
  }

  private void checkDocument(JsonElement document, int number) {
    Node unnamed = Node.root("document " + number, document, problems);
    Optional<String> apiVersion = unnamed.child("apiVersion").text();
    Optional<String> kind = unnamed.child("kind").text();
    if (apiVersion.isEmpty() || kind.isEmpty()) {
      unnamed.problem("needs apiVersion and kind");
      return;
    }
    Node object = Node.root(label(unnamed), document, problems);
    Optional<ApiKind> known = ApiKind.of(apiVersion.get(), kind.get());
    if (known.isPresent()) {
      checkObject(object, known.get());
    } else if (KustomizationCheck.isKustomization(apiVersion.get(), kind.get())) {
      KustomizationCheck.check(object);
    } else {
      object.problem(
          "no kind \"%s\" in \"%s\" is known here".formatted(kind.get(), apiVersion.get()));
    }
  }

  private void checkObject(Node object, ApiKind kind) {
    int before = problems.size();
    checkIdentity(object, kind);
    if (kind.needsSpec() && !object.child("spec").isPresent()) {
      object.problem("\"spec\" is missing");
    }
    new ModelWalk(ApiRules.ALL).check(object, kind.model());
    if (problems.size() == before) {
      SecondOpinion.on(kind, object).ifPresent(object::problem);
    }
  }

  private void checkIdentity(Node object, ApiKind kind) {
    Node name = object.at("metadata", "name");
    if (!name.isPresent()) {
      object.problem("\"metadata.name\" is missing");
      return;
    }
    kind.nameFormat().check(name);
    Node namespace = object.at("metadata", "namespace");
    if (kind == ApiKind.NAMESPACE && namespace.isPresent()) {
      namespace.problem("a Namespace is in no namespace");
    }
    if (!seen.add(kind + " " + namespace.text().orElse("default") + " " + name.shown())) {
      object.problem("is there twice in the stream");
    }
  }

  /** How messages name an object: {@code Service/zk-client}. */
  static String label(Node object) {
    return object.child("kind").text().orElse("?")
        + object.at("metadata", "name").text().map(name -> "/" + name).orElse("");
  }
}
