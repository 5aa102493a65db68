package io.zkdsl.reality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zkdsl.real.Client;
import io.zkdsl.real.ServerProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;

/** Outcomes of real processes: all servers of the trial are started at once. */
final class Running {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** As long as "never" is watched; the controls serve within a second or two after their start. */
  private static final Duration WHILE = Duration.ofSeconds(4);

  private static final Duration PAUSE = Duration.ofMillis(100);

  private Running() {}

  /** A server ends, with this code and these words in its log. */
  static Outcome exits(int code, String log) {
    return new Outcome(
        "exit code %d: %s".formatted(code, log),
        bench -> {
          bench.startAll();
          ServerProcess ended = awaitEnd(bench);
          assertThat(ended.awaitExit(PATIENCE)).as(ended.log()).isEqualTo(code);
          assertThat(ended.log()).contains(log);
        });
  }

  static Outcome serves() {
    return new Outcome("serves", Running::requireService);
  }

  /** Serves, and answers a four letter word with a text that contains this. */
  static Outcome answers(String word, String text) {
    return new Outcome(
        "serves, and says to %s: %s".formatted(word, text),
        bench -> {
          requireService(bench);
          assertThat(bench.server(1).ask(word)).contains(text);
        });
  }

  /** Serves, and its log contains this. */
  static Outcome servesAndLogs(String text) {
    return new Outcome(
        "serves, and logs: " + text,
        bench -> {
          requireService(bench);
          awaitLog(bench, text);
        });
  }

  /** Serves, and its log does not contain this. */
  static Outcome servesWithoutLog(String text) {
    return new Outcome(
        "serves, and does not log: " + text,
        bench -> {
          requireService(bench);
          assertThat(bench.logs()).doesNotContain(text);
        });
  }

  /** Stays up, and nobody listens on the client port, for four seconds. */
  static Outcome nobodyListens() {
    return new Outcome(
        "stays up, and nobody listens on a client port",
        bench -> {
          bench.startAll();
          awaitLog(bench, "ZooKeeper audit is disabled."); // the last line of a start
          requireNoService(bench);
          assertThat(bench.listens("client1")).isFalse();
        });
  }

  /** Stays up, writes this into a log, and serves nobody then nor for four seconds more. */
  static Outcome neverServes(String log) {
    return new Outcome(
        "stays up and never serves: " + log,
        bench -> {
          bench.startAll();
          awaitLog(bench, log);
          requireNoService(bench);
        });
  }

  /** Says that it serves, but no client gets a session within four seconds. */
  static Outcome opensNoSession(String log) {
    return new Outcome(
        "says to srvr that it serves, and opens no session: " + log,
        bench -> {
          requireService(bench);
          awaitLog(bench, log);
          String address = bench.server(1).address();
          assertThatThrownBy(() -> Client.connect(address, WHILE)).hasMessageContaining(address);
        });
  }

  static Outcome opensSessions() {
    return new Outcome(
        "serves, and opens sessions",
        bench -> {
          requireService(bench);
          Client.connect(bench.server(1).address(), PATIENCE).close();
        });
  }

  static void requireService(Bench bench) throws Exception {
    for (ServerProcess server : bench.startAll()) {
      server.awaitMode(PATIENCE);
    }
  }

  /** Serves after a loss; the servers that are left may have to elect a leader first. */
  static void requireServiceAgain(Bench bench) throws InterruptedException {
    Thread.sleep(WHILE.toMillis()); // until the loss must have been noticed
    for (ServerProcess server : bench.servers()) {
      server.awaitMode(PATIENCE);
    }
  }

  static void awaitNoService(Bench bench) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    for (ServerProcess server : bench.servers()) {
      while (!server.mode().isEmpty()) {
        assertThat(Instant.now()).as("still serves:\n" + bench.logs()).isBefore(end);
        Thread.sleep(PAUSE.toMillis());
      }
    }
  }

  static void requireNoService(Bench bench) throws InterruptedException {
    Instant end = Instant.now().plus(WHILE);
    while (Instant.now().isBefore(end)) {
      for (ServerProcess server : bench.servers()) {
        assertThat(server.isAlive()).as("alive:\n" + server.log()).isTrue();
        assertThat(server.mode()).as("mode:\n" + server.log()).isEmpty();
      }
      Thread.sleep(PAUSE.toMillis());
    }
  }

  static void awaitLog(Bench bench, String text) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!bench.logs().contains(text)) {
      assertThat(Instant.now()).as("no '%s' in:\n%s", text, bench.logs()).isBefore(end);
      Thread.sleep(PAUSE.toMillis());
    }
  }

  private static ServerProcess awaitEnd(Bench bench) throws InterruptedException {
    Collection<ServerProcess> servers = bench.servers();
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      for (ServerProcess server : servers) {
        if (!server.isAlive()) {
          return server;
        }
      }
      Thread.sleep(PAUSE.toMillis());
    }
    throw new AssertionError("no server ends; the logs:\n" + bench.logs());
  }
}
