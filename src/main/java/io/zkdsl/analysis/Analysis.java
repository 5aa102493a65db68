package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Model;

/** What a file means, as far as it can be understood, and all that is wrong with it. */
public record Analysis(Model model, Diagnostics diagnostics) {}
