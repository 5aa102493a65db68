package io.zkdsl.cli;

import java.util.List;

/** One command of the program. */
interface Command {
  String name();

  /** What it does, in one line. */
  String summary();

  /** What follows the options, such as {@code FILE…}. */
  String operands();

  List<Option> options();

  /** Runs it and gives the exit code. */
  int run(Arguments arguments, Terminal terminal);
}
