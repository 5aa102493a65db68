package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.runtime.ImageDialects;

/** A dialect whose images nobody can count on needs one to be named. */
final class ImageGiven implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    boolean usual = ImageDialects.of(ensemble.dialect()).image(ensemble.version()).isPresent();
    boolean given = ensemble.origins().has("image") || ensemble.origins().isUnclear("image");
    if (!usual && !given) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.IMAGE_NEEDED, ensemble.origins().of("dialect"), ensemble.dialect())
              .note(
                  "images of this kind were withdrawn or are no longer made, so that a default could not be pulled")
              .help(
                  "name yours, for example image registry.example.com/"
                      + ensemble.dialect()
                      + "/zookeeper:1.2.3"));
    }
  }
}
