package io.zkdsl.cli;

/** The program. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    Terminal terminal = Terminal.ofProcess();
    int code = new CommandLine(terminal).run(arguments);
    terminal.flush();
    // halt: nothing is left to do, and shutdown hooks would cost
    Runtime.getRuntime().halt(code);
  }
}
