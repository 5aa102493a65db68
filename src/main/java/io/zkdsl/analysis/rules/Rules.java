package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Model;
import java.util.List;

/** All rules. */
public final class Rules {
  private static final List<Rule> ALL =
      List.of(
          new VotingServers(),
          new OddSize(),
          new LargeQuorum(),
          new LoneVoter(),
          new ExtendedTypeIds(),
          new GroupMembership(),
          new EvenGroups(),
          new WeightlessVoters(),
          new FailureDomains(),
          new LoopbackHosts(),
          new PortsOfServer(),
          new PortsOfHost(),
          new KeysOfVersion(),
          new CompanionKeys(),
          new UnsafeSettings(),
          new OracleOfTwo(),
          new ThrottleWeights(),
          new DisguisedKeys(),
          new SessionLimits(),
          new TimeOverflow(),
          new ShortLimits(),
          new LimitsInOrder(),
          new ShortSessions(),
          new SlowAnswers(),
          new Disk(),
          new MemoryFlags(),
          new LargeRequests(),
          new HeapShare(),
          new ImageGiven(),
          new ImageTag(),
          new ImageOfDialect(),
          new LeaderServes(),
          new TlsStated(),
          new TlsDetails(),
          new OpenToTheWorld(),
          new ReservedPrefixes(),
          new OwnedLabels(),
          new NodePorts(),
          new MountFolders(),
          new AnnotationSize(),
          new RequestsWithinLimits(),
          new HeapWithinMemory(),
          new NameLengths());

  /** Rules over several ensembles. */
  private static final List<ModelRule> OF_MODELS =
      List.of(new HostsOfEnsembles(), new NodePortsOfEnsembles());

  private Rules() {}

  public static void check(Model model, Diagnostics diagnostics) {
    for (Ensemble ensemble : model.ensembles()) {
      for (Rule rule : ALL) {
        rule.check(ensemble, diagnostics);
      }
    }
    if (model.ensembles().size() > 1) {
      for (ModelRule rule : OF_MODELS) {
        rule.check(model, diagnostics);
      }
    }
  }
}
