package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zkdsl.emit.Artifact;
import io.zkdsl.emit.Emission;
import io.zkdsl.emit.Emitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFolderTest {
  @TempDir Path temp;

  @Test
  void makesTheFoldersAroundAFile() throws IOException {
    emit("a", "1", "sub/deep/b", "ä😀");

    assertThat(files()).containsExactly("out/.zkdsl", "out/a", "out/sub/deep/b");
    assertThat(Files.readAllBytes(root().resolve("out/sub/deep/b")))
        .isEqualTo("ä😀".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aProgramIsExecutableByAll() throws IOException {
    Emitter emitter = new Emitter(disk(), false);
    emitter.stage("out", List.of(new Artifact("run.sh", "#!/bin/sh\n", true)));
    emitter.commit();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path("out/run.sh"))))
        .matches("rwx..x..x");
  }

  @Test
  void leavesUnchangedFilesUntouched() throws IOException {
    emit("a", "1", "b", "2");
    FileTime old = FileTime.fromMillis(1_000_000_000_000L);
    for (String file : files()) {
      Files.setLastModifiedTime(root().resolve(file), old);
    }
    emit("a", "1", "b", "2");
    for (String file : files()) {
      assertThat(Files.getLastModifiedTime(root().resolve(file))).as(file).isEqualTo(old);
    }
    emit("a", "1", "b", "3");
    assertThat(Files.getLastModifiedTime(path("out/a"))).isEqualTo(old);
    assertThat(Files.getLastModifiedTime(path("out/b"))).isGreaterThan(old);
  }

  @Test
  void removesStaleFilesAndTheFoldersThatAreEmptyThen() throws IOException {
    emit("a", "1", "sub/deep/b", "2", "other/c", "3");
    Files.writeString(path("out/other/mine"), "");

    Emission emission = emit("a", "1");

    assertThat(emission.removed()).containsExactly("out/other/c", "out/sub/deep/b");
    assertThat(files()).containsExactly("out/.zkdsl", "out/a", "out/other/mine");
    assertThat(path("out/sub")).doesNotExist();
  }

  @Test
  void aRollbackLeavesNoTrace() throws IOException {
    emit("a", "1");
    Emitter emitter = new Emitter(disk(), false);
    emitter.stage("out", artifacts("a", "2", "sub/b", "3"));
    emitter.stage("second", artifacts("c", "4"));

    emitter.rollback();

    assertThat(files()).containsExactly("out/.zkdsl", "out/a");
    assertThat(path("out/a")).hasContent("1");
    assertThat(path("out/sub")).doesNotExist();
    assertThat(path("second")).doesNotExist();
  }

  @Test
  void aFileThatIsNoUtf8IsForeign() throws IOException {
    Files.createDirectories(path("out"));
    Files.write(path("out/a"), new byte[] {(byte) 0xff, (byte) 0xfe});

    Emitter emitter = new Emitter(disk(), false);
    emitter.stage("out", artifacts("a", "1"));

    assertThat(emitter.emission().unchanged()).isEmpty();
    assertThat(emitter.emission().refused()).containsExactly("out/a");
  }

  @Test
  void aHostileRecordHarmsNothingOutside() throws IOException {
    Path victim = Files.writeString(temp.resolve("victim"), "precious");
    Files.createDirectories(path("out"));
    // the true checksum, so that the file would count as untouched
    emit("a", "precious");
    String line = Files.readAllLines(path("out/.zkdsl")).get(1);
    String checksum = line.substring(0, line.length() - 1);
    Files.writeString(
        path("out/.zkdsl"),
        checksum + "../../victim\n" + checksum + victim + "\n" + checksum + "b/../../../victim\n");

    emit("c", "1");

    assertThat(victim).hasContent("precious");
  }

  @Test
  void aRecordOfNothingAtAllIsPassedOver() throws IOException {
    Files.createDirectories(path("out"));
    Files.writeString(path("out/.zkdsl"), "0 0 \n1 1 a\n");

    assertThat(emit("a", "1").written()).containsExactly("out/a");
  }

  @Test
  void aLinkThatLeadsOutIsRefused() throws IOException {
    Path outside = Files.createDirectories(temp.resolve("outside/sub"));
    Files.createDirectories(root());
    Files.createSymbolicLink(path("out"), outside.getParent());

    assertThatThrownBy(() -> emit("a", "1"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("leads out of the output folder");
    assertThatThrownBy(() -> emit("sub/a", "1"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("leads out of the output folder");
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void aLinkInsideIsFollowed() throws IOException {
    Files.createDirectories(path("elsewhere"));
    Files.createSymbolicLink(path("out"), path("elsewhere"));

    emit("a", "1");
    assertThat(path("elsewhere/a")).hasContent("1");
  }

  @Test
  void theOutputFolderItselfMayBeALink() throws IOException {
    Path real = Files.createDirectories(temp.resolve("real"));
    Files.createSymbolicLink(root(), real);

    emit("a", "1");
    emit("b", "1");

    assertThat(real.resolve("out/b")).hasContent("1");
    assertThat(Files.isSymbolicLink(root())).isTrue();
  }

  @Test
  void aLinkInTheWayOfAFileIsReplacedAndItsGoalSpared() throws IOException {
    Path victim = Files.writeString(temp.resolve("victim"), "precious");
    Files.createDirectories(path("out"));
    Files.createSymbolicLink(path("out/a"), victim);
    Files.createSymbolicLink(path("out/b.zkdsl-new"), victim);

    Emitter emitter = new Emitter(disk(), true);
    emitter.stage("out", artifacts("a", "1", "b", "2"));
    emitter.commit();

    assertThat(victim).hasContent("precious");
    assertThat(path("out/a")).hasContent("1");
    assertThat(path("out/b")).hasContent("2");
    assertThat(Files.isSymbolicLink(path("out/b"))).isFalse();
  }

  @Test
  void aFolderInTheWayOfAFileIsTold() throws IOException {
    Files.createDirectories(path("out/a"));

    assertThatThrownBy(() -> emit("a", "1"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(path("out/a") + " is in the way");
  }

  @Test
  void aFileInTheWayOfAFolderIsToldAndStays() throws IOException {
    Files.createDirectories(root());
    Files.writeString(path("out"), "precious");
    Emitter emitter = new Emitter(disk(), true);

    assertThatThrownBy(() -> emitter.stage("out", artifacts("a", "1")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining(path("out") + " is in the way");
    emitter.rollback();

    assertThat(path("out")).hasContent("precious");
  }

  @Test
  void anEmptyFileInTheWayOfADeeperFolderStaysToo() throws IOException {
    Files.createDirectories(path("out"));
    Files.createFile(path("out/sub"));
    Emitter emitter = new Emitter(disk(), true);

    assertThatThrownBy(() -> emitter.stage("out", artifacts("sub/deep/a", "1")))
        .isInstanceOf(IOException.class);
    emitter.rollback();

    assertThat(path("out/sub")).isRegularFile();
  }

  @Test
  void whatCannotBeWrittenIsTold() throws IOException {
    assumeTrue(Files.isDirectory(Path.of("/proc")), "a folder that not even root can write to");
    Emitter emitter = new Emitter(new DiskFolder("/proc/zkdsl"), false);

    assertThatThrownBy(() -> emitter.stage("out", artifacts("a", "1")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cannot make the folder /proc/zkdsl/out");
    emitter.rollback();
  }

  private Path root() {
    return temp.resolve("build");
  }

  private Path path(String relative) {
    return root().resolve(relative);
  }

  private DiskFolder disk() {
    return new DiskFolder(root().toString());
  }

  private Emission emit(String... pathsAndContents) throws IOException {
    Emitter emitter = new Emitter(disk(), false);
    emitter.stage("out", artifacts(pathsAndContents));
    emitter.commit();
    return emitter.emission();
  }

  private static List<Artifact> artifacts(String... pathsAndContents) {
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < pathsAndContents.length; i += 2) {
      artifacts.add(Artifact.of(pathsAndContents[i], pathsAndContents[i + 1]));
    }
    return artifacts;
  }

  private Set<String> files() throws IOException {
    Set<String> files = new TreeSet<>();
    try (Stream<Path> walk = Files.walk(root())) {
      walk.filter(Files::isRegularFile)
          .forEach(file -> files.add(root().relativize(file).toString()));
    }
    return files;
  }
}
