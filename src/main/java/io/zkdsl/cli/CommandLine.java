package io.zkdsl.cli;

import io.zkdsl.schema.Spelling;
import java.util.ArrayList;
import java.util.List;

/** Finds the command that was called and runs it. */
final class CommandLine {
  /** The version of the product, as in pom.xml. */
  static final String VERSION = "0.1.0";

  private final Terminal terminal;

  CommandLine(Terminal terminal) {
    this.terminal = terminal;
  }

  static List<Command> commands() {
    return List.of(
        new CompileCommand(),
        new CheckCommand(),
        new ExplainCommand(),
        new InitCommand(),
        new CompletionCommand());
  }

  /** Runs a command line and gives the exit code. */
  int run(String[] words) {
    try {
      return dispatch(words);
    } catch (CliException e) {
      terminal.printError("zkdsl: " + e.getMessage() + "\n");
      return ExitCode.USAGE;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      terminal.printError(BugReport.of(e, words));
      return ExitCode.OUR_BUG;
    }
  }

  private int dispatch(String[] words) {
    String first = words.length == 0 ? "" : words[0];
    switch (first) {
      case "compile":
        return run(new CompileCommand(), words);
      case "check":
        return run(new CheckCommand(), words);
      case "":
        terminal.printError(Help.overview());
        return ExitCode.USAGE;
      case "help", "--help", "-h":
        return help(words);
      case "--version", "-V", "version":
        terminal.print("zkdsl " + VERSION + "\n");
        return ExitCode.FINE;
      default:
        return run(named(first), words);
    }
  }

  private int run(Command command, String[] words) {
    for (int i = 1; i < words.length && !words[i].equals("--"); i++) {
      if (words[i].equals("--help") || words[i].equals("-h")) {
        terminal.print(Help.of(command));
        return ExitCode.FINE;
      }
    }
    return command.run(Arguments.parse(words, 1, command), terminal);
  }

  private int help(String[] words) {
    terminal.print(words.length > 1 ? Help.of(named(words[1])) : Help.overview());
    return ExitCode.FINE;
  }

  private static Command named(String name) {
    List<String> known = new ArrayList<>();
    for (Command command : commands()) {
      if (command.name().equals(name)) {
        return command;
      }
      known.add(command.name());
    }
    String meant = Spelling.didYouMean(name, known);
    throw new CliException(
        "there is no command '" + name + "'; " + (meant.isEmpty() ? "see zkdsl --help" : meant));
  }
}
