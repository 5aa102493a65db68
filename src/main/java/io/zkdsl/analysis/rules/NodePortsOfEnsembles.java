package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Model;
import io.zkdsl.schema.value.TargetName;
import java.util.ArrayList;
import java.util.List;

/**
 * A node port belongs to one service of the whole cluster (apiserver: "provided port is already
 * allocated"). Ensembles of different domains are in different clusters.
 */
final class NodePortsOfEnsembles implements ModelRule {
  @Override
  public void check(Model model, Diagnostics diagnostics) {
    List<NodePortRange> ranges = new ArrayList<>();
    for (Ensemble ensemble : model.ensembles()) {
      if (ensemble.targets().contains(TargetName.KUBERNETES)
          && !ensemble.origins().isUnclear("targets")) {
        ranges.addAll(NodePortRange.of(ensemble));
      }
    }
    for (int i = 0; i < ranges.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (clash(ranges.get(j), ranges.get(i))) {
          diagnostics.add(told(ranges.get(j), ranges.get(i), ranges));
          break;
        }
      }
    }
  }

  private static boolean clash(NodePortRange one, NodePortRange other) {
    return one.ensemble() != other.ensemble()
        && one.ensemble().domain().equals(other.ensemble().domain())
        && one.overlaps(other);
  }

  private static Diagnostic told(
      NodePortRange one, NodePortRange other, List<NodePortRange> ranges) {
    return Diagnostic.of(
            DiagnosticCode.PORT_OF_TWO_ENSEMBLES,
            other.place(),
            one.ensemble().name(),
            other.ensemble().name(),
            "node port " + Math.max(one.first(), other.first()))
        .related(one.place(), "the other one")
        .note(
            "in one cluster the API server would refuse the second service: provided port is already allocated")
        .help(help(other, ranges));
  }

  private static String help(NodePortRange moved, List<NodePortRange> ranges) {
    int free = 0;
    for (NodePortRange range : ranges) {
      free = Math.max(free, range.last() + 1);
    }
    return free + moved.services() - 1 <= NodePorts.LAST
        ? "write node-port " + free
        : "write another node port";
  }
}
