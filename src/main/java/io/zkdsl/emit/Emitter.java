package io.zkdsl.emit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes all files of a run or none: each folder is staged as it comes, and only {@link #commit}
 * puts the new files in the place of the old. It overwrites only what it wrote itself and nobody
 * edited, removes its own stale files, and leaves alone what is already right.
 */
public final class Emitter {
  private static final String STAGED = ".zkdsl-new";

  private final OutputFolder output;
  private final boolean force;
  private final List<String> written = new ArrayList<>();
  private final List<String> moves = new ArrayList<>();

  /** Of folders in which nothing is left to own. */
  private final List<String> records = new ArrayList<>();

  private final Emission emission =
      new Emission(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

  /**
   * @param force whether foreign and edited files are overwritten
   */
  public Emitter(OutputFolder output, boolean force) {
    this.output = output;
    this.force = force;
  }

  /**
   * Prepares the files of one folder; files that an earlier run wrote there and that are not among
   * them will go.
   *
   * @throws IOException when something cannot be read or written; then {@link #rollback} leaves all
   *     as it was
   */
  public void stage(String folder, List<Artifact> artifacts) throws IOException {
    boolean leftByACrash = output.hasFolder(folder + STAGED);
    if (leftByACrash || output.hasFolder(folder)) {
      stageFiles(folder, artifacts);
    } else if (!artifacts.isEmpty()) {
      stageFolder(folder, artifacts);
    }
  }

  /** A folder that is not there yet is made beside its place as a whole. */
  private void stageFolder(String folder, List<Artifact> artifacts) throws IOException {
    Ownership ownership = new Ownership();
    moves.add(folder);
    for (Artifact artifact : artifacts) {
      ownership.add(artifact.path(), artifact.content());
      write(folder + STAGED + "/" + artifact.path(), artifact.content(), artifact.executable());
      emission.written().add(folder + "/" + artifact.path());
    }
    write(folder + STAGED + "/" + Ownership.FILE, ownership.text(), false);
  }

  private void stageFiles(String folder, List<Artifact> artifacts) throws IOException {
    String recordPath = folder + "/" + Ownership.FILE;
    String recordText = output.read(recordPath);
    Ownership before = Ownership.parse(recordText);
    Ownership after = new Ownership();
    for (Artifact artifact : artifacts) {
      after.add(artifact.path(), artifact.content());
      stageFile(folder, artifact, before);
    }
    findStale(folder, before, after);
    if (artifacts.isEmpty()) {
      if (recordText != null) {
        records.add(recordPath);
      }
    } else if (!after.text().equals(recordText)) {
      moves.add(recordPath);
      write(recordPath + STAGED, after.text(), false);
    }
  }

  private void stageFile(String folder, Artifact artifact, Ownership before) throws IOException {
    String path = folder + "/" + artifact.path();
    String present = output.read(path);
    if (artifact.content().equals(present)) {
      emission.unchanged().add(path);
    } else if (isForeign(artifact.path(), present, before)) {
      emission.refused().add(path);
    } else {
      moves.add(path);
      write(path + STAGED, artifact.content(), artifact.executable());
      emission.written().add(path);
    }
  }

  private boolean isForeign(String path, String present, Ownership before) {
    return present != null && !force && !before.isUntouched(path, present);
  }

  private void findStale(String folder, Ownership before, Ownership after) throws IOException {
    for (String stale : before.paths()) {
      if (after.owns(stale) || stale.startsWith("/") || ("/" + stale + "/").contains("/../")) {
        continue;
      }
      String path = folder + "/" + stale;
      String present = output.read(path);
      if (isForeign(stale, present, before)) {
        emission.refused().add(path);
      } else if (present != null) {
        emission.removed().add(path);
      }
    }
  }

  /** What fails for want of space or rights fails here, before any old file is touched. */
  private void write(String path, String content, boolean executable) throws IOException {
    written.add(path);
    output.write(path, content, executable);
  }

  /** What is staged, and what stands in its way. */
  public Emission emission() {
    return emission;
  }

  /** Puts everything in its place. */
  public void commit() throws IOException {
    if (!emission.refused().isEmpty()) {
      throw new IllegalStateException("refused files cannot be committed");
    }
    for (String path : moves) {
      output.move(path + STAGED, path);
    }
    for (String path : emission.removed()) {
      output.delete(path);
    }
    for (String path : records) {
      output.delete(path);
    }
  }

  /** Takes back what was staged. */
  public void rollback() throws IOException {
    for (String path : written) {
      output.delete(path);
    }
  }
}
