package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.TargetName;
import java.util.List;

/**
 * Labels and annotations of {@code kubernetes.io/} belong to Kubernetes (its "Labels and
 * Selectors").
 */
final class ReservedPrefixes implements Rule {
  private static final List<String> RESERVED = List.of("kubernetes.io/", "k8s.io/");

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (!ensemble.isFor(TargetName.KUBERNETES)) {
      return;
    }
    check(ensemble, "labels", ensemble.labels(), diagnostics);
    check(ensemble, "annotations", ensemble.annotations(), diagnostics);
  }

  private static void check(
      Ensemble ensemble, String block, List<Entry> entries, Diagnostics diagnostics) {
    for (Entry entry : entries) {
      for (String prefix : RESERVED) {
        if (entry.key().startsWith(prefix)) {
          diagnostics.add(
              Diagnostic.of(
                      DiagnosticCode.RESERVED_PREFIX,
                      ensemble.origins().ofName(block, entry.key()),
                      entry.key(),
                      prefix)
                  .note(
                      "a later version may give it a meaning, and some clusters refuse what they did not set")
                  .help(
                      "use a prefix of your own, as example.com/"
                          + entry.key().substring(prefix.length())));
        }
      }
    }
  }
}
