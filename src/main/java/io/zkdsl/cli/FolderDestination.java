package io.zkdsl.cli;

import io.zkdsl.compiler.Compilation.Output;
import io.zkdsl.emit.Emission;
import io.zkdsl.emit.Emitter;
import java.io.IOException;

/** A folder on the disk. */
final class FolderDestination implements Destination {
  private final String folder;
  private final Emitter emitter;
  private final Terminal terminal;

  FolderDestination(String folder, boolean force, Terminal terminal) {
    this.folder = folder;
    this.emitter = new Emitter(new DiskFolder(folder), force);
    this.terminal = terminal;
  }

  @Override
  public void take(Output output) {
    try {
      emitter.stage(output.folder(), output.artifacts());
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  @Override
  public void giveUp() {
    try {
      emitter.rollback();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
  }

  @Override
  public int finish() {
    Emission emission = emitter.emission();
    if (!emission.refused().isEmpty()) {
      giveUp();
      throw new CliException(refusal(emission));
    }
    try {
      emitter.commit();
    } catch (IOException e) {
      throw cannotWrite(e);
    }
    terminal.print(told(emission));
    return ExitCode.FINE;
  }

  private String refusal(Emission emission) {
    StringBuilder message =
        new StringBuilder(
            "nothing was written: these files were not written by zkdsl, or were edited since:");
    for (String path : emission.refused()) {
      message.append("\n  ").append(folder).append('/').append(path);
    }
    return message.append("\nMove them away, or overwrite them with --force.").toString();
  }

  private String told(Emission emission) {
    StringBuilder told = new StringBuilder();
    for (String path : emission.written()) {
      told.append("wrote ").append(folder).append('/').append(path).append('\n');
    }
    for (String path : emission.removed()) {
      told.append("removed ").append(folder).append('/').append(path).append('\n');
    }
    if (told.length() == 0 && emission.unchanged().isEmpty()) {
      return "nothing to write: no ensemble is described\n";
    }
    int unchanged = emission.unchanged().size();
    if (unchanged > 0) {
      told.append(unchanged)
          .append(unchanged == 1 ? " file is" : " files are")
          .append(" up to date\n");
    }
    return told.toString();
  }

  private CliException cannotWrite(IOException e) {
    return new CliException("cannot write to " + folder + ": " + e.getMessage(), e);
  }
}
