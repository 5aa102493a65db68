package io.zkdsl.emit;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The record of the files that zkdsl wrote into a folder, with a checksum of each, so that a file
 * that somebody edited is known. The checksum is against accidents: it need not be secure.
 */
final class Ownership {
  static final String FILE = ".zkdsl";

  private static final String HEADER =
      "# files written by zkdsl: checksum, length and path of each\n";

  private final Map<String, String> checksums = new TreeMap<>();

  static Ownership parse(String text) {
    Ownership ownership = new Ownership();
    int start = 0;
    while (text != null && start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      int path = line.indexOf(' ', line.indexOf(' ') + 1) + 1;
      if (!line.startsWith("#") && path > 1 && path < line.length()) {
        ownership.checksums.put(line.substring(path), line.substring(0, path - 1));
      }
      start = end + 1;
    }
    return ownership;
  }

  void add(String path, String content) {
    checksums.put(path, checksum(content));
  }

  Iterable<String> paths() {
    return checksums.keySet();
  }

  boolean owns(String path) {
    return checksums.containsKey(path);
  }

  /** Whether a file is still as it was written. */
  boolean isUntouched(String path, String content) {
    return checksum(content).equals(checksums.get(path));
  }

  String text() {
    StringBuilder text = new StringBuilder(HEADER);
    for (Map.Entry<String, String> file : checksums.entrySet()) {
      text.append(file.getValue()).append(' ').append(file.getKey()).append('\n');
    }
    return text.toString();
  }

  private static String checksum(String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, bytes.length);
    return Long.toHexString(crc.getValue()) + " " + bytes.length;
  }
}
