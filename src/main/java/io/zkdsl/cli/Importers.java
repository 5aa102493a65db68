package io.zkdsl.cli;

import io.zkdsl.schema.block.FileBlock;
import io.zkdsl.schema.block.SettingsBlock;
import io.zkdsl.source.SourceFile;
import io.zkdsl.syntax.Parser;
import io.zkdsl.syntax.ast.Statement;
import java.io.File;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The descriptions that import others: a changed fragment can break a file that did not change.
 * They are looked for in the project of the working folder: from the nearest folder above that
 * holds settings or a repository, or else from here.
 */
final class Importers {
  private final DiskFiles files;

  Importers(DiskFiles files) {
    this.files = files;
  }

  /** These files and all that import one of them, directly or through others. */
  Set<String> with(Set<String> paths) {
    Map<String, List<String>> importers = importers();
    Map<String, String> reached = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    for (String path : paths) {
      reached.put(shown(path), path);
      open.add(shown(path));
    }
    while (!open.isEmpty()) {
      for (String importer : importers.getOrDefault(open.remove(), List.of())) {
        if (reached.putIfAbsent(importer, importer) == null) {
          open.add(importer);
        }
      }
    }
    return new LinkedHashSet<>(reached.values());
  }

  /** Who imports a file, by its path. */
  private Map<String, List<String>> importers() {
    Map<String, List<String>> importers = new HashMap<>();
    for (String path : files.below(ShownPath.of(root()))) {
      SourceFile file = files.open(path);
      if (!file.text().contains(FileBlock.IMPORT.name())) {
        continue;
      }
      for (Statement statement : Parser.parse(file).file().statements()) {
        if (statement.name().text().equals(FileBlock.IMPORT.name())
            && !statement.values().isEmpty()) {
          String imported = files.resolve(path, statement.values().get(0).text());
          importers.computeIfAbsent(shown(imported), any -> new ArrayList<>()).add(shown(path));
        }
      }
    }
    return importers;
  }

  private static String shown(String path) {
    return path.equals("-") ? path : ShownPath.of(new File(path));
  }

  private static File root() {
    File here = new File("").getAbsoluteFile();
    for (File folder = here; folder != null; folder = folder.getParentFile()) {
      if (new File(folder, ".git").exists() || new File(folder, SettingsBlock.FILE).isFile()) {
        return folder;
      }
    }
    return here;
  }
}
