package io.zkdsl.emit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** An output folder in memory that keeps a diary, and that can be told to break down. */
final class MapFolder implements OutputFolder {
  final TreeMap<String, String> files = new TreeMap<>();
  final List<String> diary = new ArrayList<>();
  private int writesLeft = Integer.MAX_VALUE;

  /** Lets the n-th write from now on fail, after half of the text is on the disk. */
  void failAtWrite(int n) {
    writesLeft = n;
  }

  @Override
  public String read(String path) {
    return files.get(path);
  }

  @Override
  public boolean hasFolder(String path) {
    String first = files.ceilingKey(path + "/");
    return first != null && first.startsWith(path + "/");
  }

  @Override
  public void write(String path, String content, boolean executable) throws IOException {
    diary.add("write " + path + (executable ? " executable" : ""));
    if (--writesLeft == 0) {
      files.put(path, content.substring(0, content.length() / 2));
      throw new IOException("no space left on device");
    }
    files.put(path, content);
  }

  @Override
  public void move(String from, String to) throws IOException {
    diary.add("move " + to);
    if (hasFolder(from) && !hasFolder(to)) {
      for (String path : List.copyOf(files.tailMap(from + "/").keySet())) {
        if (path.startsWith(from + "/")) {
          files.put(to + path.substring(from.length()), files.remove(path));
        }
      }
      return;
    }
    String content = files.remove(from);
    if (content == null) {
      throw new IOException("there is no " + from);
    }
    files.put(to, content);
  }

  @Override
  public void delete(String path) {
    diary.add("delete " + path);
    files.remove(path);
  }
}
