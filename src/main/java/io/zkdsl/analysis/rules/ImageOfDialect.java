package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.Dialect;
import java.util.Optional;

/** An image whose name says whose it is reads the variables of that kind. */
final class ImageOfDialect implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    boolean unclear =
        ensemble.origins().isUnclear("image") || ensemble.origins().isUnclear("dialect");
    if (!ensemble.origins().has("image") || unclear) {
      return;
    }
    String name = ensemble.image().name();
    Optional<Dialect> meant = dialectOf(name);
    if (meant.isPresent() && meant.get() != ensemble.dialect()) {
      Diagnostic told =
          Diagnostic.of(
              DiagnosticCode.IMAGE_OF_OTHER_DIALECT,
              ensemble.origins().of("image"),
              name,
              meant.get(),
              ensemble.dialect());
      if (ensemble.origins().has("dialect")) {
        told = told.related(ensemble.origins().of("dialect"), "whose variables are written");
      }
      diagnostics.add(
          told.note(
                  "an image ignores variables that it does not know: each server would run alone with its defaults")
              .help("write dialect " + meant.get()));
    }
    if (isWithdrawn(name) && ensemble.image().digest().isEmpty()) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.IMAGE_WITHDRAWN,
                  ensemble.origins().of("image"),
                  ensemble.image().text())
              .note(
                  "Bitnami took its versioned images off Docker Hub in August 2025: ImagePullBackOff")
              .help(
                  "use the official image, a copy in your own registry, or bitnamilegacy/zookeeper for a while"));
    }
  }

  private static boolean isWithdrawn(String name) {
    return name.equals("bitnami/zookeeper") || name.equals("docker.io/bitnami/zookeeper");
  }

  private static Optional<Dialect> dialectOf(String name) {
    if (name.equals("zookeeper") || name.endsWith("library/zookeeper")) {
      return Optional.of(Dialect.OFFICIAL);
    }
    if (name.contains("bitnami")) {
      return Optional.of(Dialect.BITNAMI);
    }
    if (name.endsWith("cp-zookeeper")) {
      return Optional.of(Dialect.CONFLUENT);
    }
    return name.endsWith("fabric8/zookeeper") ? Optional.of(Dialect.FABRIC8) : Optional.empty();
  }
}
