package io.zkdsl.cli;

import io.zkdsl.compiler.Compilation.Output;

/** Where the files of a compile go. */
interface Destination {
  /** Takes the files of one target for one ensemble; nothing is final yet. */
  void take(Output output);

  /** Forgets what was taken. */
  void giveUp();

  /** Makes it final, tells the user, and gives the exit code. */
  int finish();
}
