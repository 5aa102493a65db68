package io.zkdsl.reality;

import java.util.List;

/** Cases about one thing. */
record Subject(String name, List<Case> cases) {
  static final List<Subject> ALL =
      List.of(
          new Subject("how zoo.cfg is read", ReadingCases.ALL),
          new Subject("members", MemberCases.ALL),
          new Subject("groups", GroupCases.ALL),
          new Subject("ports", PortCases.ALL),
          new Subject("keys", KeyCases.ALL),
          new Subject("data", DataCases.ALL),
          new Subject("time and memory", LimitCases.ALL),
          new Subject("TLS", TlsCases.ALL),
          new Subject("authentication", AuthCases.ALL),
          new Subject("probes", ProbeCases.ALL));
}
