package io.zkdsl.real;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code image/entrypoint.sh} outside a container: a folder takes the place of the container's file
 * system and volumes, and a script of the caller that of the image's {@code zkServer.sh}.
 */
public final class Entrypoint {
  private static final String SCRIPT = "image/entrypoint.sh";

  private final Path folder;

  public Entrypoint(Path folder, String zkServer) {
    this.folder = folder;
    try {
      Files.createDirectories(conf());
      Path script =
          Files.writeString(Files.createDirectories(bin()).resolve("zkServer.sh"), zkServer);
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The process sees these variables and no others, as in a container. */
  public ProcessBuilder process(
      List<String> shell, Map<String, String> variables, List<String> command) {
    List<String> words = new ArrayList<>(shell);
    words.add(Path.of(SCRIPT).toAbsolutePath().toString());
    words.addAll(command);
    ProcessBuilder process = new ProcessBuilder(words).directory(folder.toFile());
    process.environment().clear();
    process
        .environment()
        .putAll(
            Map.of(
                "PATH", bin() + File.pathSeparator + System.getenv("PATH"),
                "ZK_CONF_DIR", conf().toString(),
                "ZK_RUN_DIR", zooCfg().getParent().toString(),
                "ZK_DATA_DIR", myid().getParent().toString(),
                "ZK_DATA_LOG_DIR", folder.resolve("log").toString()));
    process.environment().putAll(variables);
    return process;
  }

  /** Commands that the process finds before those of the machine. */
  public Path bin() {
    return folder.resolve("bin");
  }

  /** What a user mounts. */
  public Path conf() {
    return folder.resolve("conf");
  }

  /** What the entrypoint writes and the server reads. */
  public Path zooCfg() {
    return folder.resolve("run/zoo.cfg");
  }

  public Path myid() {
    return folder.resolve("data/myid");
  }
}
