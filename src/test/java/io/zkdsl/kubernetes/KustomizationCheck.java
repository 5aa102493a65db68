package io.zkdsl.kubernetes;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A check of a Kustomization by hand, since no model class describes it: known fields, their types,
 * and files it may name.
 */
final class KustomizationCheck {
  private static final Set<String> TEXTS =
      Set.of("apiVersion", "kind", "namespace", "namePrefix", "nameSuffix");
  private static final Set<String> MAPS =
      Set.of("metadata", "commonLabels", "commonAnnotations", "generatorOptions");
  private static final Set<String> LISTS =
      Set.of(
          "resources",
          "components",
          "labels",
          "images",
          "replicas",
          "patches",
          "replacements",
          "configMapGenerator",
          "secretGenerator");
  private static final Map<String, Set<String>> ITEM_FIELDS =
      Map.of(
          "labels", Set.of("pairs", "includeSelectors", "includeTemplates", "fields"),
          "images", Set.of("name", "newName", "newTag", "digest"),
          "replicas", Set.of("name", "count"),
          "patches", Set.of("path", "patch", "target", "options"),
          "configMapGenerator",
              Set.of("name", "namespace", "behavior", "files", "literals", "envs", "options"),
          "secretGenerator",
              Set.of(
                  "name", "namespace", "behavior", "type", "files", "literals", "envs", "options"));

  private KustomizationCheck() {}

  static boolean isKustomization(String apiVersion, String kind) {
    return apiVersion.equals("kustomize.config.k8s.io/v1beta1") && kind.equals("Kustomization");
  }

  static void check(Node kustomization) {
    kustomization.fields().forEach(KustomizationCheck::checkField);
    Name.LABEL.check(kustomization.child("namespace"));
    MetadataRules.checkLabels(kustomization.child("commonLabels"));
    MetadataRules.checkAnnotations(kustomization.child("commonAnnotations"));
    kustomization
        .child("labels")
        .items()
        .forEach(labels -> MetadataRules.checkLabels(labels.child("pairs")));
    for (String list : List.of("resources", "components")) {
      kustomization.child(list).items().forEach(KustomizationCheck::checkFile);
      Values.unique(kustomization.child(list).items(), Node::text, "files");
    }
    kustomization.child("patches").items().stream()
        .map(patch -> patch.child("path"))
        .filter(Node::isPresent)
        .forEach(KustomizationCheck::checkFile);
    for (String generator : List.of("configMapGenerator", "secretGenerator")) {
      kustomization.child(generator).items().forEach(KustomizationCheck::checkGenerator);
    }
  }

  private static void checkField(Node field) {
    if (TEXTS.contains(field.name())) {
      require(field, field.text().isPresent(), "text");
    } else if (MAPS.contains(field.name())) {
      require(field, field.isObject(), "a map");
      checkTexts(field);
    } else if (LISTS.contains(field.name())) {
      require(field, field.isPresent() && field.value().isJsonArray(), "a list");
      checkItems(field);
    } else {
      field.problem("no such field of a Kustomization");
    }
  }

  private static void checkTexts(Node map) {
    if (map.name().startsWith("common")) {
      map.fields().forEach(entry -> require(entry, entry.text().isPresent(), "text"));
    }
  }

  private static void checkItems(Node list) {
    Set<String> known = ITEM_FIELDS.get(list.name());
    if (known == null) {
      return;
    }
    Consumer<Node> refuseUnknown =
        field -> {
          if (!known.contains(field.name())) {
            field.problem("no such field of an entry of " + list.name());
          }
        };
    list.items().forEach(item -> item.fields().forEach(refuseUnknown));
  }

  private static void checkGenerator(Node generator) {
    Name.SUBDOMAIN.check(generator.child("name"));
    require(generator.child("name"), generator.child("name").text().isPresent(), "text");
    for (String list : List.of("files", "envs")) {
      for (Node file : generator.child(list).items()) {
        // An entry of files may be key=path.
        file.text()
            .map(text -> text.substring(text.indexOf('=') + 1))
            .filter(path -> !isRelativeFile(path))
            .ifPresent(path -> file.problem("\"%s\" is not a relative file name".formatted(path)));
      }
    }
  }

  private static void checkFile(Node file) {
    require(file, file.text().isPresent(), "text");
    file.text()
        .filter(text -> !isRelativeFile(text))
        .ifPresent(text -> file.problem("\"%s\" is not a relative file name".formatted(text)));
  }

  private static boolean isRelativeFile(String path) {
    boolean elsewhere =
        path.startsWith("/") || path.contains(":") || path.contains("\\") || path.contains("?");
    return !path.isBlank()
        && !elsewhere
        && !List.of(path.split("/", -1)).contains("..")
        && !path.endsWith("/");
  }

  private static void require(Node node, boolean fulfilled, String expected) {
    if (!fulfilled) {
      node.problem("must be %s, but is %s".formatted(expected, node.shown()));
    }
  }
}
