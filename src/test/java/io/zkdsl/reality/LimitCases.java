package io.zkdsl.reality;

import static io.zkdsl.reality.Case.Written.cannotBeWritten;
import static io.zkdsl.reality.Case.Written.written;
import static io.zkdsl.reality.Reading.refused;
import static io.zkdsl.reality.Reading.taken;
import static io.zkdsl.reality.Running.exits;
import static io.zkdsl.reality.Running.neverServes;
import static io.zkdsl.reality.Running.serves;
import static io.zkdsl.reality.Setup.members;
import static io.zkdsl.reality.Setup.standalone;

import java.io.DataOutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;

/** Time and memory. */
final class LimitCases {
  private static final int LENGTH = 2_000_000;

  static final List<Case> ALL =
      List.of(
          new Case(
              "TM-02 P-010",
              "no initLimit",
              members(3).withoutKey("initLimit").gives(refused("initLimit is not set")),
              members(3).gives(taken()),
              cannotBeWritten(
                  "zkdsl always writes it", "ensemble x { size 3; config { initLimit 0 } }")),
          new Case(
              "TM-02 P-011",
              "no syncLimit",
              members(3).withoutKey("syncLimit").gives(refused("syncLimit is not set")),
              members(3).gives(taken()),
              cannotBeWritten(
                  "zkdsl always writes it", "ensemble x { size 3; config { syncLimit 0 } }")),
          new Case(
              "P-009",
              "ticks of no time",
              members(3, "tickTime=0").gives(refused("tickTime is not set")),
              members(3, "tickTime=1").gives(taken()),
              written("ensemble x { size 3; config { tickTime 0 } }")),
          new Case(
              "TM-06 P-014",
              "a shortest session above the longest",
              members(3, "minSessionTimeout=60000", "maxSessionTimeout=30000")
                  .gives(refused("minSessionTimeout must not be larger than maxSessionTimeout")),
              members(3, "minSessionTimeout=30000", "maxSessionTimeout=60000").gives(taken()),
              written(
                  "ensemble x { size 3; config { minSessionTimeout 60s; maxSessionTimeout 30s } "
                      + "}")),
          new Case(
              "TM-06 P-015",
              "a longest session below two ticks",
              members(3, "maxSessionTimeout=3000")
                  .gives(refused("minSessionTimeout must not be larger than maxSessionTimeout")),
              members(3, "maxSessionTimeout=4000").gives(taken()),
              written("ensemble x { size 3; config { tickTime 2s; maxSessionTimeout 3s } }")),
          new Case(
              "TM-06",
              "a shortest session above twenty ticks",
              members(3, "minSessionTimeout=41000")
                  .gives(refused("minSessionTimeout must not be larger than maxSessionTimeout")),
              members(3, "minSessionTimeout=40000").gives(taken()),
              written("ensemble x { size 3; config { tickTime 2s; minSessionTimeout 41s } }")),
          new Case(
              "TM-11",
              "ticks of which twenty are more than an int holds",
              members(3, "tickTime=200000000")
                  .gives(refused("minSessionTimeout must not be larger than maxSessionTimeout")),
              members(3, "tickTime=100000000").gives(taken()),
              written("ensemble x { size 3; config { tickTime 200000000 } }")),
          new Case(
              "TM-11",
              "an initLimit whose ticks are more milliseconds than an int holds",
              members(2, "initLimit=2000000").gives(neverServes("timeout can't be negative")),
              members(2, "initLimit=1000000").gives(serves()),
              written("ensemble x { size 3; config { tickTime 2s; initLimit 2000000 } }")),
          new Case(
              "MEM-06 P-220",
              "a unit in jute.maxbuffer",
              standalone().withFlags("-Djute.maxbuffer=4m").gives(refusesLongMessage()),
              standalone().withFlags("-Djute.maxbuffer=4194304").gives(readsLongMessage()),
              written("ensemble x { size 3; jvm -Djute.maxbuffer=4m }")),
          new Case(
              "CFG-07 P-220",
              "jute.maxbuffer in zoo.cfg",
              standalone("jute.maxbuffer=4194304").gives(refusesLongMessage()),
              standalone().withFlags("-Djute.maxbuffer=4194304").gives(readsLongMessage()),
              written("ensemble x { size 3; config { jute.maxbuffer 4194304 } }")),
          new Case(
              "V-01 MEM-01",
              "a heap of '1g' where megabytes are expected, so that 'm' is appended",
              standalone()
                  .withFlags("-Xmx1gm")
                  .gives(exits(1, "Invalid maximum heap size: -Xmx1gm")),
              standalone().withFlags("-Xmx256m").gives(serves()),
              cannotBeWritten(
                  "the heap is a size with a unit, and zkdsl writes the number that is read",
                  "ensemble x { size 3; resources { heap 1gm } }")));

  private LimitCases() {}

  private static Outcome refusesLongMessage() {
    return new Outcome(
        "serves, but closes the connection at a message of 2 MB: Len error",
        bench -> {
          Running.requireService(bench);
          if (readsOn(bench)) {
            throw new AssertionError("the server reads on:\n" + bench.logs());
          }
          Running.awaitLog(bench, "Len error");
        });
  }

  private static Outcome readsLongMessage() {
    return new Outcome(
        "serves, and reads a message of 2 MB",
        bench -> {
          Running.requireService(bench);
          if (!readsOn(bench)) {
            throw new AssertionError("the server has closed the connection:\n" + bench.logs());
          }
        });
  }

  /** Whether the server waits for the rest of a message, of which only the length was sent. */
  private static boolean readsOn(Bench bench) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", bench.port("client1"))) {
      new DataOutputStream(socket.getOutputStream()).writeInt(LENGTH);
      socket.setSoTimeout(2_000);
      return socket.getInputStream().read() >= 0;
    } catch (SocketTimeoutException e) {
      return true;
    }
  }
}
