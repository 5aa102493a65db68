package io.zkdsl.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.zkdsl.compiler.Compilation.Output;
import io.zkdsl.emit.Emitter;
import io.zkdsl.emit.OutputFolder;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder on the disk that is compared instead of written. */
final class ComparisonDestination implements Destination {
  private static final int CONTEXT_LINES = 3;

  private final String folder;
  private final boolean strict;
  private final Terminal terminal;
  private final DryFolder output;
  private final Emitter emitter;

  /**
   * @param strict whether a difference is a finding
   */
  ComparisonDestination(String folder, boolean strict, Terminal terminal) {
    this.folder = folder;
    this.strict = strict;
    this.terminal = terminal;
    this.output = new DryFolder(new DiskFolder(folder));
    this.emitter = new Emitter(output, true);
  }

  @Override
  public void take(Output taken) {
    try {
      emitter.stage(taken.folder(), taken.artifacts());
    } catch (IOException e) {
      throw cannotRead(e);
    }
  }

  @Override
  public void giveUp() {}

  @Override
  public int finish() {
    try {
      emitter.commit();
      StringBuilder diff = new StringBuilder();
      for (Map.Entry<String, String> change : output.changes.entrySet()) {
        String before = output.read(change.getKey());
        if (!change.getKey().endsWith("/.zkdsl")) {
          append(change.getKey(), before, change.getValue(), diff);
        }
      }
      terminal.print(diff.toString());
      return strict && diff.length() > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    } catch (IOException e) {
      throw cannotRead(e);
    }
  }

  private void append(String path, String before, String after, StringBuilder diff) {
    List<String> old = lines(before);
    String oldName = before == null ? "/dev/null" : folder + "/" + path;
    String newName = after == null ? "/dev/null" : folder + "/" + path;
    List<String> unified =
        UnifiedDiffUtils.generateUnifiedDiff(
            oldName, newName, old, DiffUtils.diff(old, lines(after)), CONTEXT_LINES);
    for (String line : unified) {
      diff.append(line.startsWith("@@ ") ? withoutFirstLine(line) : line).append('\n');
    }
  }

  /** A file without lines has no first one: {@code patch} wants line 0 of it. */
  private static String withoutFirstLine(String hunk) {
    return hunk.replace(" -1,0 ", " -0,0 ").replace(" +1,0 ", " +0,0 ");
  }

  /** The lines, where one that does not end differs from one that does. */
  private static List<String> lines(String text) {
    if (text == null || text.isEmpty()) {
      return List.of();
    }
    String[] lines = text.split("\n", -1);
    if (text.endsWith("\n")) {
      return Arrays.asList(lines).subList(0, lines.length - 1);
    }
    lines[lines.length - 1] += "\n\\ No newline at end of file";
    return Arrays.asList(lines);
  }

  private CliException cannotRead(IOException e) {
    return new CliException("cannot compare with " + folder + ": " + e.getMessage(), e);
  }

  /** A folder that keeps in mind what would be done to it. */
  private static final class DryFolder implements OutputFolder {
    private final OutputFolder real;
    private final Map<String, String> written = new TreeMap<>();

    /** The new text of each file; null for one that goes. */
    private final Map<String, String> changes = new TreeMap<>();

    DryFolder(OutputFolder real) {
      this.real = real;
    }

    @Override
    public String read(String path) throws IOException {
      return real.read(path);
    }

    /** Each file is to be compared by itself. */
    @Override
    public boolean hasFolder(String path) {
      return true;
    }

    @Override
    public void write(String path, String content, boolean executable) {
      written.put(path, content);
    }

    @Override
    public void move(String from, String to) {
      changes.put(to, written.remove(from));
    }

    @Override
    public void delete(String path) {
      changes.put(path, null);
    }
  }
}
