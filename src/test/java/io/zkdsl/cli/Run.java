package io.zkdsl.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What a command line did: its exit code and what it printed. */
record Run(int exit, String out, String err) {
  static Run of(Object... words) {
    return new Terminals().run(words);
  }

  /** The surroundings of a run. */
  static final class Terminals {
    private String in = "";
    private boolean interactive;
    private Map<String, String> environment = Map.of();

    Terminals in(String text) {
      in = text;
      return this;
    }

    Terminals interactive(String... environment) {
      this.interactive = true;
      return environment.length == 0 ? this : environment(environment[0], environment[1]);
    }

    private Terminals environment(String name, String value) {
      environment = Map.of(name, value);
      return this;
    }

    Run run(Object... words) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Terminal terminal =
          new Terminal(
              new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
              out,
              err,
              environment,
              interactive ? Terminal.Interaction.YES : Terminal.Interaction.NO);
      String[] texts = new String[words.length];
      for (int i = 0; i < words.length; i++) {
        texts[i] = words[i].toString();
      }
      int exit = new CommandLine(terminal).run(texts);
      terminal.flush();
      return new Run(
          exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }
}
