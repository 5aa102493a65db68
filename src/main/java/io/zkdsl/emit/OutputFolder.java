package io.zkdsl.emit;

import java.io.IOException;

/**
 * The folder that output goes to: a disk, or a map in a test. Paths are relative, with {@code /}.
 */
public interface OutputFolder {
  /**
   * The text of a file; null when there is none.
   *
   * @throws IOException also when the path leads out of the folder, through a link for example
   */
  String read(String path) throws IOException;

  /**
   * Whether there is a folder.
   *
   * @throws IOException when something else is in its place
   */
  boolean hasFolder(String path) throws IOException;

  /** Writes a file and the folders around it. */
  void write(String path, String content, boolean executable) throws IOException;

  /** Puts a file in the place of another, or a folder where there is none, in one step. */
  void move(String from, String to) throws IOException;

  /**
   * Removes a file, and the folders around it that are empty then; does nothing when there is none.
   */
  void delete(String path) throws IOException;
}
