package io.zkdsl.cli;

import java.io.File;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** Does something again whenever a file that it looked for changes, until the process is ended. */
final class Watch {
  private static final long MILLISECONDS_BETWEEN_LOOKS = 200;

  private final ToIntFunction<DiskFiles> action;
  private final Terminal terminal;

  Watch(ToIntFunction<DiskFiles> action, Terminal terminal) {
    this.action = action;
    this.terminal = terminal;
  }

  int run() {
    while (true) {
      DiskFiles files = new DiskFiles(terminal.in());
      try {
        action.applyAsInt(files);
      } catch (CliException e) {
        terminal.printError("zkdsl: " + e.getMessage() + "\n");
      }
      terminal.printError("watching for changes; Ctrl-C ends it\n");
      terminal.flush();
      if (!awaitChange(files)) {
        return ExitCode.FINE;
      }
    }
  }

  private static boolean awaitChange(DiskFiles files) {
    TreeMap<String, Long> before = stamps(files);
    try {
      do {
        Thread.sleep(MILLISECONDS_BETWEEN_LOOKS);
      } while (stamps(files).equals(before));
      return true;
    } catch (InterruptedException asked) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static TreeMap<String, Long> stamps(DiskFiles files) {
    TreeMap<String, Long> stamps = new TreeMap<>();
    for (String path : files.looked()) {
      File file = new File(path);
      stamps.put(path, file.lastModified() * 31 + file.length());
    }
    return stamps;
  }
}
