package io.zkdsl.cli;

import io.zkdsl.emit.OutputFolder;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The output folder on the disk. */
final class DiskFolder implements OutputFolder {
  private final File root;
  private final Set<String> safeFolders = new HashSet<>();
  private final Set<String> freshFolders = new HashSet<>();
  private boolean rootIsOurs;

  DiskFolder(String path) {
    this.root = new File(path);
  }

  @Override
  public String read(String path) throws IOException {
    File file = file(path);
    if (!file.isFile()) {
      if (file.exists()) {
        throw new IOException(file + " is in the way: it is no file");
      }
      return null;
    }
    try (InputStream in = new FileInputStream(file)) {
      // what is no UTF-8 is none of ours, and differs from all of ours by its replacement
      // characters
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public boolean hasFolder(String path) throws IOException {
    File folder = file(path);
    if (folder.isDirectory()) {
      return true;
    }
    if (folder.exists()) {
      throw new IOException(folder + " is in the way: it is no folder");
    }
    return false;
  }

  @Override
  public void write(String path, String content, boolean executable) throws IOException {
    File file = file(path);
    File folder = file.getParentFile();
    if (!freshFolders.contains(folder.getPath())) {
      prepare(folder);
      // a link that lies here would be written through
      file.delete();
    }
    try (OutputStream out = new FileOutputStream(file)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    if (executable && !file.setExecutable(true, false)) {
      throw new IOException("cannot make " + file + " executable");
    }
  }

  private void prepare(File folder) throws IOException {
    if (folder.isDirectory()) {
      return;
    }
    rootIsOurs |= !root.exists();
    if (!folder.mkdirs()) {
      throw new IOException("cannot make the folder " + folder);
    }
    freshFolders.add(folder.getPath());
  }

  @Override
  public void move(String from, String to) throws IOException {
    File source = file(from);
    File goal = file(to);
    if (!source.renameTo(goal)) {
      Files.move(source.toPath(), goal.toPath(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void delete(String path) throws IOException {
    File file = file(path);
    if (file.exists() && !file.delete()) {
      throw new IOException("cannot remove " + file);
    }
    File folder = file.getParentFile();
    File end = rootIsOurs ? root.getParentFile() : root;
    while (!Objects.equals(folder, end) && isEmptyFolder(folder) && folder.delete()) {
      folder = folder.getParentFile();
    }
  }

  /** Not a file that lies in the way of a folder. */
  private static boolean isEmptyFolder(File folder) {
    String[] names = folder.list();
    return names != null && names.length == 0;
  }

  /** The file, in a folder that no link takes out of the output folder. */
  private File file(String path) throws IOException {
    File file = new File(root, path);
    File folder = file.getParentFile();
    if (!safeFolders.contains(folder.getPath())) {
      String inside = root.getCanonicalPath() + File.separator;
      if (!(folder.getCanonicalPath() + File.separator).startsWith(inside)) {
        throw new IOException(folder + " leads out of the output folder " + root);
      }
      safeFolders.add(folder.getPath());
    }
    return file;
  }
}
