package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.ImageReference;
import io.zkdsl.schema.value.Version;
import java.util.Optional;

/**
 * A tag names one build of the described version: a tag that moves mixes builds in one ensemble,
 * and the keys of another version were checked (distribution/reference; Kubernetes, {@code
 * imagePullPolicy}).
 */
final class ImageTag implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (!ensemble.origins().has("image") || ensemble.origins().isUnclear("image")) {
      return;
    }
    ImageReference image = ensemble.image();
    boolean moves = image.tag().isEmpty() || image.tag().get().equals("latest");
    if (moves && image.digest().isEmpty()) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.MOVING_TAG, ensemble.origins().of("image"), image.text())
              .note(
                  image.tag().isEmpty()
                      ? "without a tag and a digest it means " + image.text() + ":latest"
                      : "latest is another build tomorrow")
              .note(
                  "a server that is moved to another node may come back as another version than its peers")
              .help("name a version, as " + image.name() + ":" + ensemble.version()));
      return;
    }
    checkVersion(ensemble, image, diagnostics);
  }

  private static void checkVersion(
      Ensemble ensemble, ImageReference image, Diagnostics diagnostics) {
    Optional<Version> tagged =
        image.tag().isEmpty() ? Optional.empty() : version(image.tag().get());
    if (tagged.isEmpty()
        || tagged.get().equals(ensemble.version())
        || !ensemble.origins().has("version")
        || !isOfZooKeeper(image)) {
      return;
    }
    diagnostics.add(
        Diagnostic.of(
                DiagnosticCode.TAG_OF_OTHER_VERSION,
                ensemble.origins().of("image"),
                tagged.get(),
                ensemble.version())
            .related(ensemble.origins().of("version"), "this is what keys are checked for")
            .note(
                "the servers run the image, so keys of the other version are taken without a word and do nothing")
            .help("write version " + tagged.get() + ", or leave it out: the tag says it"));
  }

  /** Tags of Confluent's images count releases of their platform. */
  private static boolean isOfZooKeeper(ImageReference image) {
    return !image.name().contains("confluent");
  }

  private static Optional<Version> version(String tag) {
    int dash = tag.indexOf('-');
    try {
      Version version = Version.parse(dash < 0 ? tag : tag.substring(0, dash));
      return version.major() == 3 ? Optional.of(version) : Optional.empty();
    } catch (IllegalArgumentException tagOfAnotherKind) {
      return Optional.empty();
    }
  }
}
