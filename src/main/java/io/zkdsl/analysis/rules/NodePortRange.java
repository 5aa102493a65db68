package io.zkdsl.analysis.rules;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Exposure;
import io.zkdsl.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The node ports of one statement: one for all clients, or one for each server. */
record NodePortRange(Ensemble ensemble, String statement, int first, int last) {
  static List<NodePortRange> of(Ensemble ensemble) {
    List<NodePortRange> ranges = new ArrayList<>();
    add(Optional.of(ensemble.client()), "expose client", 1, ensemble, ranges);
    add(ensemble.each(), "expose servers", ensemble.servers().size(), ensemble, ranges);
    return ranges;
  }

  private static void add(
      Optional<Exposure> exposure,
      String statement,
      int services,
      Ensemble ensemble,
      List<NodePortRange> ranges) {
    if (exposure.isPresent() && exposure.get().nodePort().isPresent() && services > 0) {
      int first = exposure.get().nodePort().get();
      ranges.add(new NodePortRange(ensemble, statement, first, first + services - 1));
    }
  }

  boolean overlaps(NodePortRange other) {
    return first <= other.last && other.first <= last;
  }

  int services() {
    return last - first + 1;
  }

  Location place() {
    return ensemble.origins().of(statement, "node-port");
  }
}
