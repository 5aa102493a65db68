package io.zkdsl.analysis.rules;

import io.zkdsl.model.Ensemble;
import io.zkdsl.source.Location;
import io.zkdsl.source.Span;

/** The flags of {@code jvm} as they stand in the text. */
final class JvmFlags {
  private JvmFlags() {}

  /** Where a flag stands; the whole list where it was spelled with escapes. */
  static Location place(Ensemble ensemble, String flag) {
    Location all = ensemble.origins().of("jvm");
    int start = all.text().indexOf(flag);
    return start < 0
        ? all
        : new Location(
            all.file(),
            new Span(all.span().start() + start, all.span().start() + start + flag.length()));
  }
}
