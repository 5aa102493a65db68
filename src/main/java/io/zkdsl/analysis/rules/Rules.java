package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import java.util.List;

/** All rules. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new VotingServers(),
          new OddSize(),
          new LoneVoter(),
          new ExtendedTypeIds(),
          new GroupMembership(),
          new PortsOfServer(),
          new PortsOfHost(),
          new KeysOfVersion(),
          new ImageGiven(),
          new OwnedLabels(),
          new NodePorts(),
          new MountFolders(),
          new AnnotationSize(),
          new RequestsWithinLimits(),
          new HeapWithinMemory(),
          new NameLengths());

  private Rules() {}

  public static void check(Ensemble ensemble, Diagnostics diagnostics) {
    for (Rule rule : ALL) {
      rule.check(ensemble, diagnostics);
    }
  }
}
