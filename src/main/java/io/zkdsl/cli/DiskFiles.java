package io.zkdsl.cli;

import io.zkdsl.source.SourceFile;
import io.zkdsl.source.SourceReader;
import io.zkdsl.source.Utf8;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Descriptions on the disk. */
final class DiskFiles implements SourceReader {
  static final String STDIN = "<stdin>";

  private final InputStream stdin;
  private final TreeSet<String> looked = new TreeSet<>();

  DiskFiles(InputStream stdin) {
    this.stdin = stdin;
  }

  /**
   * The files that operands mean, each once: {@code -} is the standard input, a folder every {@code
   * *.zk} below it.
   */
  Set<String> expand(List<String> operands) {
    Set<String> paths = new LinkedHashSet<>();
    for (String operand : operands) {
      File file = new File(operand);
      if (operand.equals("-") || !file.isDirectory()) {
        paths.add(operand);
      } else {
        List<String> below = below(operand);
        if (below.isEmpty()) {
          throw new CliException("there is no *.zk file below " + operand);
        }
        paths.addAll(below);
      }
    }
    return paths;
  }

  /** Every description below a folder, in the order of the names. */
  List<String> below(String folder) {
    List<String> below = new ArrayList<>();
    addBelow(new File(folder), folder, below);
    return below;
  }

  private void addBelow(File folder, String path, List<String> paths) {
    looked.add(path);
    String[] names = folder.list();
    if (names == null) {
      throw new CliException("cannot read the folder " + path);
    }
    Arrays.sort(names);
    for (String name : names) {
      File file = new File(folder, name);
      String child = path.endsWith("/") ? path + name : path + "/" + name;
      if (name.endsWith(".zk") && file.isFile()) {
        paths.add(child);
      } else if (!name.startsWith(".") && file.isDirectory()) {
        addBelow(file, child, paths);
      }
    }
  }

  /**
   * The file of an operand.
   *
   * @throws CliException when it cannot be read
   */
  SourceFile open(String path) {
    if (path.equals("-")) {
      return Utf8.decoded(STDIN, bytes(stdin, STDIN));
    }
    File file = new File(path);
    looked.add(path);
    if (!file.exists()) {
      throw new CliException("there is no file " + path);
    }
    try (InputStream in = new FileInputStream(file)) {
      return Utf8.decoded(path, bytes(in, path));
    } catch (IOException e) {
      throw new CliException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /** The file at a path, or an empty one when there is none yet. */
  SourceFile openOrEmpty(String path) {
    looked.add(path);
    return new File(path).exists() ? open(path) : new SourceFile(path, "");
  }

  private static byte[] bytes(InputStream in, String path) {
    try {
      // a file stream asks for its position here, which a pipe does not have
      return new BufferedInputStream(in).readAllBytes();
    } catch (IOException e) {
      throw new CliException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  @Override
  public Optional<SourceFile> read(String path) {
    looked.add(path);
    File file = new File(path);
    return file.isFile() && file.canRead() ? Optional.of(open(path)) : Optional.empty();
  }

  @Override
  public String resolve(String base, String relative) {
    int slash = base.equals(STDIN) ? -1 : base.lastIndexOf('/');
    String joined =
        relative.startsWith("/") || slash < 0 ? relative : base.substring(0, slash + 1) + relative;
    return normalized(joined);
  }

  /** Without {@code .} and {@code ..}, so that one file has one name. */
  private static String normalized(String path) {
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/")) {
      boolean canGoUp = !parts.isEmpty() && !parts.get(parts.size() - 1).equals("..");
      if (part.equals("..") && canGoUp && !parts.get(parts.size() - 1).isEmpty()) {
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".") && !(part.isEmpty() && !parts.isEmpty())) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  /** Every file that was asked for, with the imported ones, and every folder that was searched. */
  TreeSet<String> looked() {
    return looked;
  }
}
