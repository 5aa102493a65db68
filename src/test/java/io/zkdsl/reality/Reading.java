package io.zkdsl.reality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.apache.zookeeper.server.quorum.QuorumPeerConfig;
import org.apache.zookeeper.server.quorum.QuorumPeerConfig.ConfigException;

/**
 * Outcomes of the first thing that a server does: it reads its file. {@code QuorumPeerMain} ends
 * the process with exit code 2 when that throws what {@link #refused} expects.
 */
final class Reading {
  private Reading() {}

  static Outcome refused(String message) {
    return new Outcome(
        "exit code 2: " + message,
        bench -> {
          Throwable thrown = catchThrowable(bench::parse);
          assertThat(thrown).isInstanceOfAny(ConfigException.class, IllegalArgumentException.class);
          assertThat(messages(thrown)).anyMatch(text -> text.contains(message));
        });
  }

  private static List<String> messages(Throwable thrown) {
    List<String> messages = new ArrayList<>();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      messages.add(String.valueOf(cause.getMessage()));
    }
    return messages;
  }

  static Outcome taken() {
    return new Outcome("taken", Bench::parse);
  }

  /** What a server understands. */
  interface Question {
    Object ask(QuorumPeerConfig config);
  }

  static Outcome readAs(String what, Object answer, Question question) {
    return new Outcome(
        "taken in silence: %s is %s".formatted(what, answer),
        bench -> assertThat(question.ask(bench.parse())).as(what).isEqualTo(answer));
  }
}
