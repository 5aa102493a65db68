package io.zkdsl.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a run reads and writes beside files: streams, environment, and the folder that it stands in.
 */
final class Terminal {
  /** Whether a person is looking at the output. */
  enum Interaction {
    YES,
    NO,
    /** Find out when it matters. */
    ASK
  }

  private final InputStream in;
  private final OutputStream out;
  private final OutputStream err;
  private final Map<String, String> environment;
  private final Interaction interaction;
  private final StringBuilder waitingOut = new StringBuilder();
  private final StringBuilder waitingErr = new StringBuilder();

  Terminal(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      Interaction interaction) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.environment = environment;
    this.interaction = interaction;
  }

  /**
   * The real one. The streams of {@code System} would encode by the locale; output is always UTF-8.
   */
  static Terminal ofProcess() {
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Interaction.ASK);
  }

  /** The launcher knows and says it; to ask the runtime costs a newer JDK a whole line editor. */
  private static boolean isPersonLooking() {
    String said = System.getProperty("zkdsl.terminal", "");
    return said.isEmpty() ? System.console() != null : said.equals("true");
  }

  InputStream in() {
    return in;
  }

  String environment(String name) {
    return environment.getOrDefault(name, "");
  }

  /** Whether a person is looking. */
  boolean isInteractive() {
    return switch (interaction) {
      case YES -> true;
      case NO -> false;
      case ASK -> isPersonLooking();
    };
  }

  void print(String text) {
    waitingOut.append(text);
  }

  void printError(String text) {
    waitingErr.append(text);
  }

  void flush() {
    write(waitingOut, out);
    write(waitingErr, err);
  }

  private static void write(StringBuilder waiting, OutputStream stream) {
    try {
      stream.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
      stream.flush();
    } catch (IOException readerIsGone) {
      // as with `zkdsl … | head`: nobody is left to tell
    }
    waiting.setLength(0);
  }
}
