package io.zkdsl.reality;

import static io.zkdsl.reality.Case.Written.cannotBeWritten;
import static io.zkdsl.reality.Case.Written.written;
import static io.zkdsl.reality.Running.answers;
import static io.zkdsl.reality.Running.neverServes;
import static io.zkdsl.reality.Running.serves;
import static io.zkdsl.reality.Setup.ensembleOfOne;
import static io.zkdsl.reality.Setup.members;
import static io.zkdsl.reality.Setup.standalone;
import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.real.ServerProcess;
import java.util.List;

/** What probes are told, and what is left when a server is lost. */
final class ProbeCases {
  private static final String NOT_SERVING =
      "This ZooKeeper instance is not currently serving requests";
  private static final String OWN_PROBES = "zkdsl writes the probes itself";

  static final List<Case> ALL =
      List.of(
          new Case(
              "H-01 H-10 H-22",
              "a readiness probe that asks ruok, or for an open port, where one of three "
                  + "servers is up",
              members(3).only(1).gives(alone("ruok", "imok")),
              members(3).only(1, 2).gives(answers("ruok", "imok")),
              cannotBeWritten(OWN_PROBES)),
          new Case(
              "H-02 H-04",
              "a liveness probe that asks srvr, where one of three servers is up",
              members(3).only(1).gives(alone("srvr", NOT_SERVING)),
              members(3).only(1, 2).gives(answers("srvr", "Mode: ")),
              cannotBeWritten(OWN_PROBES)),
          new Case(
              "H-03",
              "a liveness probe that asks isro, where one of three servers is up",
              members(3).only(1).gives(alone("isro", "null")),
              members(3).only(1, 2).gives(answers("isro", "rw")),
              cannotBeWritten(OWN_PROBES)),
          new Case(
              "H-05 H-28 P-154",
              "a word that is not in the whitelist, which has a blank for a comma",
              standalone("4lw.commands.whitelist=mntr ruok")
                  .gives(
                      answers("ruok", "ruok is not executed because it is not in the whitelist.")),
              standalone("4lw.commands.whitelist=mntr, ruok").gives(answers("ruok", "imok")),
              cannotBeWritten(
                  "zkdsl writes the whitelist that its probes need",
                  "ensemble x { size 3; config { 4lw.commands.whitelist \"mntr ruok\" } }")),
          new Case(
              "H-23 P-132",
              "a leader that serves no clients, which its probe takes for one that is down",
              ensembleOfOne("leaderServes=no").gives(neverServes("LEADING")),
              ensembleOfOne("leaderServes=yes").gives(serves()),
              written("ensemble x { size 3; config { leaderServes no } }")),
          new Case(
              "CFG-09 P-132",
              "false where only no is read",
              ensembleOfOne("leaderServes=false").gives(serves()),
              ensembleOfOne("leaderServes=no").gives(neverServes("LEADING")),
              written("ensemble x { size 3; config { leaderServes false } }")),
          new Case(
              "M-14 F-01",
              "two voters, of which one is lost",
              members(2).gives(lost(2)),
              members(3).gives(kept(2)),
              written("ensemble x { size 2 }")),
          new Case(
              "F-05 F-03",
              "two groups, of which one is lost",
              members(3, "group.1=1:2", "group.2=3").gives(lost(3)),
              members(3, "group.1=1", "group.2=2", "group.3=3").gives(kept(3)),
              written(
                  "ensemble x { size 3; server 1 { group a }; server 2 { group a }; server 3 { "
                      + "group b } }")));

  private ProbeCases() {}

  /** One server without the others: alive, and whatever it says to this word. */
  private static Outcome alone(String word, String text) {
    return new Outcome(
        "stays up and never serves, and says to %s: %s".formatted(word, text),
        bench -> {
          ServerProcess server = bench.startAll().iterator().next();
          Running.awaitLog(bench, "LOOKING");
          Running.requireNoService(bench);
          assertThat(bench.listens("client1")).isTrue();
          assertThat(server.ask(word)).contains(text);
        });
  }

  /** All serve until this server is killed; then no other does, for four seconds. */
  private static Outcome lost(int id) {
    return new Outcome(
        "serves until server %d is killed; then nobody serves".formatted(id),
        bench -> {
          Running.requireService(bench);
          bench.kill(id);
          Running.awaitNoService(bench);
          Running.requireNoService(bench);
        });
  }

  /** All serve, and when this server is killed, the others go on. */
  private static Outcome kept(int id) {
    return new Outcome(
        "serves, also when server %d is killed".formatted(id),
        bench -> {
          Running.requireService(bench);
          bench.kill(id);
          Running.requireServiceAgain(bench);
        });
  }
}
