package io.zkdsl.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A copy of what the launcher needs of a checkout, in a folder of its own. */
record Checkout(Path folder) {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  /** The launcher and the samples, as after a clone. */
  static Checkout unbuilt(Path folder) throws IOException {
    Files.createDirectories(folder);
    copy(PROJECT.resolve("zkdsl"), folder.resolve("zkdsl"));
    copy(PROJECT.resolve("samples"), folder.resolve("samples"));
    return new Checkout(folder);
  }

  /** With the jars, as after {@code mvn package}; the launcher has not run yet. */
  static Checkout built(Path folder) throws IOException {
    Checkout checkout = unbuilt(folder);
    copy(PROJECT.resolve("target/zkdsl.jar"), checkout.jar());
    copy(PROJECT.resolve("target/lib"), folder.resolve("target/lib"));
    return checkout;
  }

  Invocation launcher() {
    return Invocation.of(folder.resolve("zkdsl"));
  }

  Path jar() {
    return folder.resolve("target/zkdsl.jar");
  }

  Path sample() {
    return folder.resolve("samples/quickstart/quickstart.zk");
  }

  /** The launcher's own folder below {@code target}. */
  Path state() {
    return folder.resolve("target/launcher");
  }

  List<Path> archives() throws IOException {
    return filesBelow(state()).stream()
        .filter(file -> file.toString().endsWith(".jsa") || file.toString().endsWith(".aot"))
        .toList();
  }

  Optional<Path> archiveFor(Jdk jdk) throws IOException {
    return archives().stream()
        .filter(file -> file.toString().contains("-" + jdk.runtimeVersion() + "."))
        .findFirst();
  }

  static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(
            file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
