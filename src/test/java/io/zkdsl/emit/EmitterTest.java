package io.zkdsl.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmitterTest {
  private final MapFolder folder = new MapFolder();

  @Test
  void writesAllFilesAndKeepsARecordOfThem() throws IOException {
    Emission emission = emit("a", "1", "sub/b", "2");

    assertThat(emission.written()).containsExactly("out/a", "out/sub/b");
    assertThat(folder.files).containsOnlyKeys("out/.zkdsl", "out/a", "out/sub/b");
    assertThat(folder.files.get("out/.zkdsl"))
        .startsWith("# files written by zkdsl")
        .contains(" 1 a\n", " 1 sub/b\n");
  }

  @Test
  void aProgramIsExecutable() throws IOException {
    Emitter emitter = new Emitter(folder, false);
    emitter.stage("out", List.of(new Artifact("run.sh", "#!/bin/sh\n", true)));

    assertThat(folder.diary).contains("write out.zkdsl-new/run.sh executable");
  }

  @Test
  void theSameAgainTouchesNothing() throws IOException {
    emit("a", "1", "b", "2");
    folder.diary.clear();

    Emission emission = emit("a", "1", "b", "2");

    assertThat(folder.diary).isEmpty();
    assertThat(emission.written()).isEmpty();
    assertThat(emission.unchanged()).containsExactly("out/a", "out/b");
  }

  @Test
  void onlyWhatChangedIsWritten() throws IOException {
    emit("a", "1", "b", "2");
    folder.diary.clear();

    Emission emission = emit("a", "1", "b", "3");

    assertThat(emission.written()).containsExactly("out/b");
    assertThat(emission.unchanged()).containsExactly("out/a");
    assertThat(folder.diary).noneMatch(entry -> entry.contains("out/a"));
  }

  @Test
  void nothingOldIsTouchedBeforeTheCommit() throws IOException {
    emit("a", "1", "b", "2");
    Map<String, String> before = new TreeMap<>(folder.files);
    Emitter emitter = new Emitter(folder, false);

    emitter.stage("out", artifacts("a", "changed", "c", "new"));

    assertThat(folder.files).containsAllEntriesOf(before);
    assertThat(emitter.emission().removed()).containsExactly("out/b");
    emitter.rollback();
    assertThat(folder.files).isEqualTo(before);
  }

  @Test
  void aFailureAtAnyWriteLeavesEverythingAsItWas() throws IOException {
    emit("a", "1", "b", "2", "c", "3");
    Map<String, String> before = new TreeMap<>(folder.files);
    int failures = 0;
    while (failsAtWrite(failures + 1)) {
      failures++;
      assertThat(folder.files).as("after failure at write %s", failures).isEqualTo(before);
    }
    // two changed files, a new one and the record
    assertThat(failures).isEqualTo(4);
    assertThat(folder.files)
        .containsOnlyKeys("out/.zkdsl", "out/a", "out/b", "out/d")
        .containsEntry("out/a", "1!");
  }

  private boolean failsAtWrite(int n) throws IOException {
    folder.failAtWrite(n);
    Emitter emitter = new Emitter(folder, false);
    try {
      emitter.stage("out", artifacts("a", "1!", "b", "2!", "d", "4!"));
      emitter.commit();
      return false;
    } catch (IOException e) {
      emitter.rollback();
      return true;
    }
  }

  @Test
  void severalFoldersAreOneWhole() throws IOException {
    folder.files.put("second/a", "foreign");
    Emitter emitter = new Emitter(folder, false);
    emitter.stage("first", artifacts("a", "1"));
    emitter.stage("second", artifacts("a", "1"));

    assertThat(emitter.emission().refused()).containsExactly("second/a");
    assertThatThrownBy(emitter::commit).isInstanceOf(IllegalStateException.class);
    emitter.rollback();
    assertThat(folder.files).isEqualTo(Map.of("second/a", "foreign"));
  }

  @Test
  void aForeignFileIsRefused() throws IOException {
    folder.files.put("out/a", "mine");

    Emitter emitter = new Emitter(folder, false);
    emitter.stage("out", artifacts("a", "1"));

    assertThat(emitter.emission().refused()).containsExactly("out/a");
  }

  @Test
  void aForeignFileThatIsAlreadyRightIsTakenOver() throws IOException {
    folder.files.put("out/a", "1");

    assertThat(emit("a", "1").unchanged()).containsExactly("out/a");
    assertThat(emit("a", "2").written()).containsExactly("out/a");
  }

  @Test
  void anEditedFileIsRefused() throws IOException {
    emit("a", "1");
    folder.files.put("out/a", "1, edited");

    Emitter emitter = new Emitter(folder, false);
    emitter.stage("out", artifacts("a", "2"));

    assertThat(emitter.emission().refused()).containsExactly("out/a");
  }

  @Test
  void anEditThatWasTakenBackIsNone() throws IOException {
    emit("a", "1");
    folder.files.put("out/a", "2");

    assertThat(emit("a", "2").unchanged()).containsExactly("out/a");
  }

  @Test
  void forceOverwritesForeignAndEditedFiles() throws IOException {
    emit("a", "1");
    folder.files.put("out/a", "edited");
    folder.files.put("out/b", "foreign");

    Emitter emitter = new Emitter(folder, true);
    emitter.stage("out", artifacts("a", "2", "b", "3"));
    emitter.commit();

    assertThat(folder.files).containsEntry("out/a", "2").containsEntry("out/b", "3");
  }

  @Test
  void staleFilesGo() throws IOException {
    emit("a", "1", "b", "2");

    Emission emission = emit("a", "1");

    assertThat(emission.removed()).containsExactly("out/b");
    assertThat(folder.files).containsOnlyKeys("out/.zkdsl", "out/a");
    assertThat(emit("a", "1").removed()).as("only once").isEmpty();
  }

  @Test
  void anEditedStaleFileIsRefused() throws IOException {
    emit("a", "1", "b", "2");
    folder.files.put("out/b", "edited");

    Emitter emitter = new Emitter(folder, false);
    emitter.stage("out", artifacts("a", "1"));

    assertThat(emitter.emission().refused()).containsExactly("out/b");
  }

  @Test
  void aStaleFileThatIsGoneAlreadyIsNoMatter() throws IOException {
    emit("a", "1", "b", "2");
    folder.files.remove("out/b");

    assertThat(emit("a", "1").removed()).isEmpty();
  }

  @Test
  void aDeletedFileIsWrittenAgain() throws IOException {
    emit("a", "1");
    folder.files.remove("out/a");

    assertThat(emit("a", "1").written()).containsExactly("out/a");
  }

  @Test
  void aFileOfNobodyStays() throws IOException {
    folder.files.put("out/notes.txt", "mine");
    emit("a", "1");
    emit("b", "1");

    assertThat(folder.files).containsEntry("out/notes.txt", "mine");
  }

  @Test
  void aCrashBeforeTheCommitIsMendedByTheNextRun() throws IOException {
    emit("a", "1", "b", "2");
    new Emitter(folder, false).stage("out", artifacts("a", "half", "b", "written"));
    assertThat(folder.files).containsKeys("out/a.zkdsl-new", "out/.zkdsl.zkdsl-new");

    emit("a", "3", "b", "4");

    assertThat(folder.files)
        .containsOnlyKeys("out/.zkdsl", "out/a", "out/b")
        .containsEntry("out/a", "3");
  }

  @Test
  void aCrashInTheCommitIsMendedByTheSameRunAgain() throws IOException {
    emit("a", "1", "b", "2");
    new Emitter(folder, false).stage("out", artifacts("a", "3", "b", "4"));
    folder.move("out/a.zkdsl-new", "out/a");

    assertThat(emit("a", "3", "b", "4").unchanged()).containsExactly("out/a");
    assertThat(folder.files).containsOnlyKeys("out/.zkdsl", "out/a", "out/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../victim", "sub/../../victim", "/victim", "..", "sub/..", "/", "./../victim"})
  void aRecordCannotNameFilesOutside(String path) throws IOException {
    folder.files.put("victim", "precious");
    folder.files.put("/victim", "precious");
    Ownership record = new Ownership();
    record.add(path, "precious");
    folder.files.put("out/.zkdsl", record.text());

    Emitter emitter = new Emitter(folder, true);
    emitter.stage("out", artifacts("a", "1"));
    emitter.commit();

    assertThat(emitter.emission().removed()).isEmpty();
    assertThat(folder.diary).noneMatch(entry -> entry.startsWith("delete"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", " ", "  ", "a", "a b", "a b ", " b c", "# a b c", "\0", "x y z\r\n"})
  void aBrokenRecordIsAsGoodAsNone(String text) throws IOException {
    folder.files.put("out/.zkdsl", text);

    assertThat(emit("a", "1").written()).containsExactly("out/a");
    assertThat(emit("a", "2").written()).containsExactly("out/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/a", "../a", "a/../../b", "a/..", "..", "a\\b", "..\\a", "C:\\a", "\\\\host"})
  void anArtifactCannotHaveAPathOutside(String path) {
    assertThatThrownBy(() -> Artifact.of(path, "")).isInstanceOf(IllegalArgumentException.class);
  }

  private Emission emit(String... pathsAndContents) throws IOException {
    Emitter emitter = new Emitter(folder, false);
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
}
