package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Model;

/** Something that must hold between the ensembles of one file. */
interface ModelRule {
  void check(Model model, Diagnostics diagnostics);
}
