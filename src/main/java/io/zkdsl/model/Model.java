package io.zkdsl.model;

import java.util.List;

/** What a file describes. */
public record Model(List<Ensemble> ensembles) {
  public Model {
    ensembles = List.copyOf(ensembles);
  }
}
