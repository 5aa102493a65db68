package io.zkdsl.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A Java that this machine has, as its file {@code release} describes it. */
record Jdk(Path home, int major, String runtimeVersion) {
  /**
   * The one that runs the tests, and those in {@code /usr/lib/jvm} that are 17 or newer; one per
   * version.
   */
  static List<Jdk> all() throws IOException {
    List<Path> homes = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    Path installed = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(installed)) {
      try (Stream<Path> folders = Files.list(installed)) {
        folders.sorted().forEach(homes::add);
      }
    }
    Map<Integer, Jdk> byMajor = new TreeMap<>();
    for (Path home : homes) {
      if (Files.isExecutable(home.resolve("bin/java"))
          && Files.isReadable(home.resolve("release"))) {
        Jdk jdk = at(home);
        if (jdk.major() >= 17) {
          byMajor.putIfAbsent(jdk.major(), jdk);
        }
      }
    }
    return List.copyOf(byMajor.values());
  }

  private static Jdk at(Path home) throws IOException {
    Properties release = new Properties();
    try (InputStream file = Files.newInputStream(home.resolve("release"))) {
      release.load(file);
    }
    String version = release.getProperty("JAVA_VERSION").replace("\"", "");
    int major = Integer.parseInt(version.split("[^0-9]", 2)[0]);
    return new Jdk(home, major, release.getProperty("JAVA_RUNTIME_VERSION").replace("\"", ""));
  }

  /** The option with which this Java refuses to start when it cannot use its archive. */
  String archiveOrNothing() {
    return major >= 25 ? "-XX:AOTMode=on" : "-Xshare:on";
  }

  @Override
  public String toString() {
    return "Java " + runtimeVersion;
  }
}
