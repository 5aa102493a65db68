package io.zkdsl.analysis;

import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Model;
import io.zkdsl.syntax.ParseResult;
import java.util.List;

/**
 * What a file means, as far as it can be understood, and all that is wrong with it.
 *
 * @param files the file itself, then all that it imports
 */
public record Analysis(Model model, List<ParseResult> files, Diagnostics diagnostics) {
  public Analysis {
    files = List.copyOf(files);
  }
}
