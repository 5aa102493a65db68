package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;

/** Something that must hold for an ensemble to work. */
interface Rule {
  void check(Ensemble ensemble, Diagnostics diagnostics);
}
