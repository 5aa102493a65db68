package io.zkdsl.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fenced blocks of a page. */
final class Fences {
  private Fences() {}

  /** The texts of the blocks of a language, in their order. */
  static List<String> of(String page, String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    String[] parts = Files.readString(Path.of(page)).split("```", -1);
    for (int i = 1; i < parts.length; i += 2) {
      int end = parts[i].indexOf('\n');
      if (parts[i].substring(0, end).equals(language)) {
        blocks.add(parts[i].substring(end + 1));
      }
    }
    return blocks;
  }
}
