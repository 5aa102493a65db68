package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.config.ConfigKey;
import io.zkdsl.schema.config.ConfigKeys;
import io.zkdsl.schema.value.Entry;

/**
 * Every key of {@code config} exists in the version in use; a server would accept it in silence and
 * do nothing.
 */
final class KeysOfVersion implements Rule {
  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    for (Entry entry : ensemble.config()) {
      ConfigKey key = ConfigKeys.find(entry.key()).orElseThrow();
      if (!key.since().includes(ensemble.version())) {
        Diagnostic unknown =
            Diagnostic.of(
                DiagnosticCode.KEY_NOT_IN_VERSION,
                ensemble.origins().ofName("config", entry.key()),
                ensemble.version(),
                entry.key());
        String decides = ensemble.origins().has("version") ? "version" : "image";
        if (ensemble.origins().has(decides)) {
          unknown = unknown.related(ensemble.origins().of(decides), "the version");
        }
        diagnostics.add(
            unknown
                .note(
                    "it came with "
                        + key.since()
                        + "; before, a server accepts it in silence and does nothing")
                .help("leave it out, or use a newer version"));
      }
    }
  }
}
