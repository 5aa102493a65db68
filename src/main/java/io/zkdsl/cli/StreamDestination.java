package io.zkdsl.cli;

import io.zkdsl.compiler.Compilation.Output;

/** The standard output. */
final class StreamDestination implements Destination {
  private final Terminal terminal;
  private final StringBuilder stream = new StringBuilder();

  StreamDestination(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void take(Output output) {
    stream.append(output.target().stream(output.artifacts()));
  }

  @Override
  public void giveUp() {
    stream.setLength(0);
  }

  @Override
  public int finish() {
    terminal.print(stream.toString());
    return ExitCode.FINE;
  }
}
