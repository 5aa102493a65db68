package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompileCommandTest {
  private static final String ONE = "ensemble zk {\n  targets docker\n  size 1\n}\n";

  @TempDir Path temp;

  // What is written where

  @Test
  void writesEveryTargetBelowItsEnsemble() throws IOException {
    Path file =
        file("zk.zk", "ensemble zk { size 1 }\nensemble other { size 1; targets config }\n");

    Run run = compile(file);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(output())
        .containsOnlyKeys(
            "zk/docker/.zkdsl",
            "zk/docker/server-1.env",
            "zk/docker/compose.yaml",
            "zk/docker/run.sh",
            "zk/config/.zkdsl",
            "zk/config/server-1/zoo.cfg",
            "zk/config/server-1/myid",
            "zk/config/server-1/logback.xml",
            "zk/config/server-1/java.env",
            "zk/kubernetes/.zkdsl",
            "zk/kubernetes/configmap.yaml",
            "zk/kubernetes/persistentvolumeclaims.yaml",
            "zk/kubernetes/services.yaml",
            "zk/kubernetes/pods.yaml",
            "zk/kubernetes/kustomization.yaml",
            "other/config/.zkdsl",
            "other/config/server-1/zoo.cfg",
            "other/config/server-1/myid",
            "other/config/server-1/logback.xml",
            "other/config/server-1/java.env");
    assertThat(run.out().lines())
        .hasSize(16)
        .first()
        .isEqualTo("wrote " + build() + "/zk/docker/server-1.env");
  }

  @Test
  void twiceIsNoMoreThanOnce() throws IOException {
    Path file = file("zk.zk", ONE);
    compile(file);
    Map<String, String> first = output();

    Run again = compile(file);

    assertThat(again).isEqualTo(new Run(0, "3 files are up to date\n", ""));
    assertThat(output()).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "--target=docker, docker",
    "--target=config, config",
    "'--target=kubernetes,docker', docker kubernetes",
    "--target=docker --target=config, config docker"
  })
  void targetChoosesWhatIsWritten(String options, String folders) throws IOException {
    Path file = file("zk.zk", "ensemble zk { size 1; targets kubernetes }\n");

    Run run = Run.of(words(options + " -o " + build() + " " + file));
    Run compiled = Run.of(words("compile " + options + " -o " + build() + " " + file));

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(compiled.exit()).isZero();
    try (Stream<Path> list = Files.list(build().resolve("zk"))) {
      assertThat(list.map(folder -> folder.getFileName().toString()).sorted())
          .containsExactly(folders.split(" "));
    }
  }

  @Test
  void aTargetLessLeavesTheFilesOfTheOtherAlone() throws IOException {
    Path file = file("zk.zk", "ensemble zk { size 1 }\n");
    compile(file);
    Map<String, String> all = output();

    compile(file, "--target", "docker");

    assertThat(output()).isEqualTo(all);
  }

  @Test
  void aServerLessTakesItsFilesAway() throws IOException {
    Path file = file("zk.zk", "ensemble zk { size 3; targets docker config }\n");
    compile(file);

    Run run = compile(file, "--set", "size=1");

    assertThat(run.out())
        .contains("removed " + build() + "/zk/docker/server-3.env\n")
        .contains("removed " + build() + "/zk/config/server-2/zoo.cfg\n");
    assertThat(build().resolve("zk/config/server-2")).doesNotExist();
  }

  @Test
  void aTargetThatTheDescriptionGivesUpTakesItsFilesAway() throws IOException {
    Path file = file("zk.zk", "ensemble zk { size 1; targets docker config }\n");
    compile(file);
    Path mine = Files.writeString(build().resolve("zk/docker/notes.txt"), "mine");

    Run run = compile(file, "--set", "targets=config");

    assertThat(run.out()).contains("removed " + build() + "/zk/docker/compose.yaml\n");
    assertThat(output().keySet())
        .filteredOn(path -> path.startsWith("zk/docker/"))
        .containsExactly("zk/docker/notes.txt");
    assertThat(mine).hasContent("mine");
    assertThat(compile(file, "--set", "targets=config").out()).contains("4 files are up to date");
  }

  @Test
  void twoFilesCannotShareAnEnsembleEvenForDifferentTargets() throws IOException {
    Path docker = file("a.zk", "ensemble zk { size 1; targets docker }\n");
    Path config = file("b.zk", "ensemble zk { size 1; targets config }\n");

    Run run = compile(docker, config.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("both describe an ensemble 'zk'");
    assertThat(build()).doesNotExist();
  }

  @Test
  void aFolderThatIsNotOursStaysWhenItsTargetIsNotWanted() throws IOException {
    Path mine = Files.createDirectories(build().resolve("zk/docker"));

    compile(file("zk.zk", "ensemble zk { size 1; targets config }\n"));

    assertThat(mine).isEmptyDirectory();
  }

  @Test
  void anEditedFileOfATargetThatWasGivenUpIsRefused() throws IOException {
    Path file = file("zk.zk", "ensemble zk { size 1; targets docker config }\n");
    compile(file);
    Files.writeString(build().resolve("zk/docker/run.sh"), "mine");
    Map<String, String> before = output();

    Run run = compile(file, "--set", "targets=config");

    assertThat(run.exit()).isNotZero();
    assertThat(run.err()).contains("run.sh");
    assertThat(output()).isEqualTo(before);
  }

  @Test
  void stdoutGetsManifestsAndNothingElse() throws IOException {
    Path file = file("zk.zk", "ensemble zk { size 1; targets docker }\n");

    Run run = Run.of("compile", "--stdout", file);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("---\n").doesNotContain("wrote", "kind: Kustomization");
    assertThat(run.out().lines().filter(line -> line.startsWith("kind: ")))
        .containsExactly(
            "kind: ConfigMap",
            "kind: PersistentVolumeClaim",
            "kind: Service",
            "kind: Service",
            "kind: Service",
            "kind: Pod");
    assertThat(build()).doesNotExist();
  }

  @Test
  void stdoutIsTheManifestsOfAllFilesInTheirOrder() throws IOException {
    Path second = file("a.zk", "ensemble second { size 1 }\n");
    Path first = file("b.zk", "ensemble first { size 1 }\nensemble another { size 1 }\n");

    String both = Run.of("compile", "--stdout", first, second).out();

    assertThat(both)
        .isEqualTo(
            Run.of("compile", "--stdout", first).out()
                + Run.of("compile", "--stdout", second).out());
    assertThat(both.indexOf("name: first-1"))
        .isPositive()
        .isLessThan(both.indexOf("name: another-1"));
  }

  @Test
  void stdoutGetsAnotherTargetWhenItIsNamed() throws IOException {
    Path file = file("zk.zk", ONE);

    String out = Run.of("compile", "--stdout", "--target", "config", file).out();

    assertThat(out).startsWith("# server-1/zoo.cfg\n").contains("\n# server-1/myid\n1\n");
  }

  @Test
  void stdoutStaysEmptyWhenSomethingIsWrong() throws IOException {
    Path good = file("a.zk", "ensemble a { size 1 }\n");
    Path bad = file("b.zk", "ensemble b { siez 1 }\n");

    Run run = Run.of("compile", "--stdout", good, bad);

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("error[ZK101]: unknown property 'siez'");
  }

  @Test
  void warningsDoNotStopACompile() throws IOException {
    Run run = compile(file("zk.zk", "ensemble zk { size 2; targets config }\n"));

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("warning[ZK302]").endsWith("1 warning\n");
    assertThat(output()).containsKey("zk/config/server-2/myid");
  }

  // Profiles and overrides

  @Test
  void aProfileIsLaidOver() throws IOException {
    Path file =
        file("zk.zk", "ensemble zk {\n size 3\n targets config\n profile dev { size 1 }\n}\n");

    assertThat(compile(file, "--profile", "dev").exit()).isZero();
    assertThat(output()).containsKey("zk/config/server-1/myid");
    assertThat(output()).doesNotContainKey("zk/config/server-2/myid");

    Run unknown = compile(file, "--profile", "dve");
    assertThat(unknown.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(unknown.err()).contains("error[ZK205]").contains("did you mean 'dev'?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size=5 | docker/server-5.env | ZOO_MY_ID=5",
        "ports.client=2281 | docker/server-1.env | :3888;2281",
        "config.tickTime=3s | docker/server-1.env | ZOO_TICK_TIME=3000",
        "config.autopurge.purgeInterval=12h | docker/server-1.env | ZOO_AUTOPURGE_PURGEINTERVAL=12",
        "resources.memory=2Gi | docker/compose.yaml | mem_limit: 2147483648",
        "labels.app.kubernetes.io/part-of=x | docker/compose.yaml | app.kubernetes.io/part-of: x",
        "labels.team=b | docker/compose.yaml | team: b",
        "server.2.labels.rack=b7 | docker/compose.yaml | rack: b7",
        "server.2.ports.admin=8080 | docker/server-2.env | admin.serverPort=8080",
        "version=3.8.4 | docker/compose.yaml | image: zookeeper:3.8.4",
        "image=localhost:5000/zk:3.9.4 | docker/compose.yaml | image: localhost:5000/zk:3.9.4",
        "storage=ephemeral | docker/server-1.env | ZOO_MY_ID=1",
        "jvm=-XX:+UseG1GC -Da=b | docker/server-1.env | SERVER_JVMFLAGS=-XX:+UseG1GC -Da=b",
        "dialect=service | docker/server-1.env | ZK_SERVER_ID=1",
        "storage.data=5Gi path /srv/zk | docker/server-1.env | ZOO_DATA_DIR=/srv/zk",
        "config.extendedTypesEnabled=true | docker/server-1.env | extendedTypesEnabled=true",
      })
  void setOverrides(String override, String path, String part) throws IOException {
    Path file = file("zk.zk", "ensemble zk { size 3; targets docker; labels { team a } }\n");

    Run run = compile(file, "--set", override);

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(output().get("zk/" + path)).contains(part);
  }

  @Test
  void setNamesHosts() throws IOException {
    Path file = file("zk.zk", "ensemble zk { size 1; targets config }\n");

    Run run =
        compile(file, "--set", "size=2", "--set", "server.2.host=b.x", "--set=server.1.host=a.x");

    assertThat(run.exit()).isZero();
    assertThat(output().get("zk/config/server-1/zoo.cfg"))
        .contains("server.1=a.x:2888:3888;2181\nserver.2=b.x:2888:3888;2181\n");
  }

  @Test
  void ofTwoOverridesTheLastOneWinsAndBothWinOverTheProfile() throws IOException {
    Path file = file("zk.zk", "ensemble zk { size 5; targets config; profile dev { size 1 } }\n");

    compile(file, "--set", "size=3", "--profile", "dev", "--set", "observers=1");

    assertThat(output()).containsKey("zk/config/server-4/myid");
    assertThat(output()).doesNotContainKey("zk/config/server-5/myid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size | ZK207",
        "=5 | ZK207",
        "= | ZK207",
        "siez=5 | ZK101",
        "size=many | ZK103",
        "size= | ZK104",
        "size=3 3 | ZK105",
        "config.tickTme=2 | ZK601",
        "config.tickTime=2 parsecs | ZK10",
        "config=2 | ZK10",
        "server.2=b | ZK10",
        "server.9.host=b | ZK303",
        "server.x.host=b | ZK103",
        "ports.client=99999 | ZK103",
        "ports.klient=1 | ZK101",
        "ports.client.deep=1 | ZK101",
        "size.x=1 | ZK101",
        ".size=1 | ZK101",
        "size.=1 | ZK101",
        "..=1 | ZK101",
        "size=} | ZK003",
        "size={ | ZK10",
        "size=\"3 | ZK004",
        "ports.client=2181 # | ZK002",
        "labels.a=b; } size 5; labels { c d | ZK108",
      })
  void aWrongOverrideIsAFinding(String override, String code) throws IOException {
    Path file = file("zk.zk", "ensemble zk { size 3; targets docker }\n");

    Run run = compile(file, "--set", override);

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("error[" + code).contains("--set:1:");
    assertThat(build()).doesNotExist();
  }

  // All or nothing

  @Test
  void aCompileWithErrorsLeavesTheOldOutputAsItWas() throws IOException {
    Path file = file("zk.zk", ONE);
    compile(file);
    Map<String, String> before = output();
    Files.writeString(file, "ensemble zk {\n  targets docker\n  siez 3\n}\n");

    Run run = compile(file);

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(output()).isEqualTo(before);
  }

  @Test
  void ofSeveralFilesOneBadOneStopsAll() throws IOException {
    Path good = file("good.zk", ONE);
    Path bad = file("bad.zk", "ensemble bad { size x }\n");

    assertThat(compile(good, bad.toString()).exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(build()).doesNotExist();
    assertThat(compile(bad, good.toString()).exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(build()).doesNotExist();
  }

  @Test
  void aMissingFileStopsAll() throws IOException {
    Path good = file("good.zk", ONE);

    Run run = compile(good, "nowhere.zk");

    assertThat(run).isEqualTo(new Run(2, "", "zkdsl: there is no file nowhere.zk\n"));
    assertThat(build()).doesNotExist();
  }

  @Test
  void twoFilesMayNotDescribeOneEnsemble() throws IOException {
    Path one = file("one.zk", ONE);
    Path two = file("two.zk", ONE);

    Run run = compile(one, two.toString());

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "zkdsl: "
                    + one
                    + " and "
                    + two
                    + " both describe an ensemble 'zk'; rename one of them\n"));
    assertThat(build()).doesNotExist();
  }

  @Test
  void theSameFileTwiceIsOneFile() throws IOException {
    Path file = file("sub/zk.zk", ONE);

    assertThat(compile(file, file.toString(), file.getParent().toString()).exit()).isZero();
  }

  @Test
  void aFindingOfASharedFileIsToldOnce() throws IOException {
    file("shared.zk", "fragment f { siez 1 }\n");
    Path one = file("one.zk", "import \"shared.zk\"\nensemble one { use f; size 1 }\n");
    Path two = file("two.zk", "import \"shared.zk\"\nensemble two { use f; size 1 }\n");

    assertThat(compile(one, two.toString()).err()).endsWith("\n1 error\n");
    assertThat(Run.of("check", one, two).out()).endsWith("\n1 error\n");
  }

  @Test
  void aMistakeOfOursLeavesNoStagedFiles() throws IOException {
    Path good = file("good.zk", ONE);
    Path build = build();
    java.io.InputStream broken =
        new java.io.InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("a pretended bug");
          }
        };
    Terminal terminal =
        new Terminal(
            broken,
            java.io.OutputStream.nullOutputStream(),
            java.io.OutputStream.nullOutputStream(),
            Map.of(),
            Terminal.Interaction.NO);

    int exit =
        new CommandLine(terminal)
            .run(new String[] {"compile", "-o", build.toString(), good.toString(), "-"});

    assertThat(exit).isEqualTo(ExitCode.OUR_BUG);
    assertThat(build).doesNotExist();
  }

  // Files of others

  @Test
  void aForeignFileStopsAllUnlessForced() throws IOException {
    Path file = file("zk.zk", ONE);
    Path foreign = build().resolve("zk/docker/compose.yaml");
    Files.createDirectories(foreign.getParent());
    Files.writeString(foreign, "mine\n");

    Run refused = compile(file);

    assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .isEqualTo(
            "zkdsl: nothing was written: these files were not written by zkdsl, or were edited since:\n  "
                + foreign
                + "\nMove them away, or overwrite them with --force.\n");
    assertThat(output()).isEqualTo(Map.of("zk/docker/compose.yaml", "mine\n"));

    assertThat(compile(file, "--force").exit()).isZero();
    assertThat(foreign).content().startsWith("# Ensemble zk.");
  }

  @Test
  void anEditedFileStopsAllUnlessForced() throws IOException {
    Path file = file("zk.zk", ONE);
    compile(file);
    Path edited = build().resolve("zk/docker/run.sh");
    Files.writeString(edited, Files.readString(edited) + "# mine\n");
    Map<String, String> before = output();

    assertThat(compile(file, "--set", "size=3").err()).contains("\n  " + edited + "\n");
    assertThat(output()).isEqualTo(before);
    assertThat(compile(file, "--force").exit()).isZero();
    assertThat(edited).content().doesNotContain("# mine");
  }

  @Test
  void aFolderInTheWayIsTold() throws IOException {
    Path file = file("zk.zk", ONE);
    Path folder = build().resolve("zk/docker/compose.yaml");
    Files.createDirectories(folder);

    assertThat(compile(file))
        .isEqualTo(
            new Run(
                2,
                "",
                "zkdsl: cannot write to "
                    + build()
                    + ": "
                    + folder
                    + " is in the way: it is no file\n"));
    assertThat(folder).isEmptyDirectory();
    assertThat(output()).isEmpty();
  }

  @Test
  void anOutputFolderThatIsAFileIsTold() throws IOException {
    Path file = file("zk.zk", ONE);
    Path precious = file("precious", "precious");

    Run run = Run.of("compile", "-o", precious, file);

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "zkdsl: cannot write to "
                    + precious
                    + ": cannot make the folder "
                    + precious
                    + "/zk/docker.zkdsl-new\n"));
    assertThat(precious).hasContent("precious");
  }

  // Comparisons

  @ParameterizedTest
  @CsvSource({"--check, 1", "--diff, 0"})
  void whatIsMissingIsShownAndNothingWritten(String option, int exit) throws IOException {
    Path file = file("zk.zk", ONE);

    Run run = compile(file, option);

    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("--- /dev/null\n+++ " + build() + "/zk/docker/compose.yaml\n@@ -0,0 +1,")
        .contains("\n+# Ensemble zk.")
        .doesNotContain(".zkdsl");
    assertThat(build()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"--check, 1", "--diff, 0"})
  void whatIsStaleOrChangedIsShown(String option, int exit) throws IOException {
    Path file = file("zk.zk", "ensemble zk { size 2; targets config }\n");
    compile(file);
    Map<String, String> before = output();

    Run run = compile(file, option, "--set", "size=1", "--set", "config.tickTime=3s");

    String folder = build() + "/zk/config/server-";
    assertThat(run.exit()).isEqualTo(exit);
    assertThat(run.out())
        .contains("--- " + folder + "1/zoo.cfg\n+++ " + folder + "1/zoo.cfg\n@@ -1,")
        .contains("\n-tickTime=2000\n+tickTime=3000\n")
        .contains("--- " + folder + "2/myid\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-2\n")
        .doesNotContain(folder + "1/myid");
    assertThat(output()).isEqualTo(before);
  }

  @Test
  void patchMakesTheNewOutputOfTheDifference() throws Exception {
    Path file = file("zk.zk", "ensemble zk { size 2; targets config docker }\n");
    compile(file);
    Path edited = build().resolve("zk/docker/compose.yaml");
    Files.writeString(edited, Files.readString(edited) + "x");
    String diff = compile(file, "--diff", "--set", "size=3", "--set", "targets=docker").out();
    compile(file, "--force", "--set", "size=3", "--set", "targets=docker");
    Map<String, String> expected = output();
    compile(file, "--force");
    Files.writeString(edited, Files.readString(edited) + "x");

    Process patch =
        new ProcessBuilder("patch", "-p0", "-i", file("a.diff", diff).toString())
            .directory(new java.io.File("/"))
            .redirectErrorStream(true)
            .start();
    String told = new String(patch.getInputStream().readAllBytes());

    assertThat(patch.waitFor()).as(told).isZero();
    for (String path : expected.keySet()) {
      if (!path.endsWith("/.zkdsl")) {
        assertThat(build().resolve(path)).as(path).hasContent(expected.get(path));
      }
    }
  }

  @Test
  void whatIsUpToDateIsNoDifference() throws IOException {
    Path file = file("zk.zk", "ensemble zk { size 3 }\n");
    compile(file);

    assertThat(compile(file, "--check")).isEqualTo(new Run(0, "", ""));
    assertThat(compile(file, "--diff")).isEqualTo(new Run(0, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\n\n", " ", "\r\n", "x"})
  void anAdditionToAFileIsADifference(String addition) throws IOException {
    Path file = file("zk.zk", ONE);
    compile(file);
    Path edited = build().resolve("zk/docker/compose.yaml");
    Files.writeString(edited, Files.readString(edited) + addition);

    Run run = compile(file, "--check");

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).startsWith("--- " + edited + "\n+++ " + edited + "\n@@ ");
  }

  @Test
  void aMissingLastLineBreakIsADifference() throws IOException {
    Path file = file("zk.zk", ONE);
    compile(file);
    Path edited = build().resolve("zk/docker/compose.yaml");
    Files.writeString(edited, Files.readString(edited).stripTrailing());

    Run run = compile(file, "--check");

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("\n\\ No newline at end of file\n+");
  }

  @Test
  void findingsComeBeforeAComparison() throws IOException {
    Path file = file("zk.zk", "ensemble zk { siez 1 }\n");

    Run run = compile(file, "--check");

    assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("ZK101");
  }

  // Templates

  @Test
  void anOwnTemplateIsUsed() throws IOException {
    Path file = file("zk.zk", ONE);
    file(
        "templates/docker/server.env.mustache",
        "ID={{id}}\n{{#variables}}{{key}} {{/variables}}\n");

    Run run = compile(file, "--templates", temp.resolve("templates").toString());

    assertThat(run.exit()).isZero();
    assertThat(output().get("zk/docker/server-1.env")).startsWith("ID=1\nZOO_MY_ID ZOO_SERVERS ");
    assertThat(output().get("zk/docker/compose.yaml")).startsWith("# Ensemble zk.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{#servers}} | servers",
        "{{/servers}} | servers",
        "{{#servers}}{{/volumes}} | servers",
        "{{ | closed",
        "a\\n\\n{{nonsense}} | line 3: there is no component 'nonsense' here",
        "{{#servers}}\\n{{nonsense}}{{/servers}} | line 2: there is no component 'nonsense' here",
        "{{{nonsense}}} | there is no component 'nonsense' here",
        "{{&nonsense}} | there is no component 'nonsense' here",
        "{{#nonsense}}{{/nonsense}} | there is no component 'nonsense' here",
        "{{^nonsense}}{{/nonsense}} | there is no component 'nonsense' here",
        "{{>other}} | have no partials",
        "{{servers}} | 'servers' is no text",
        "{{#servers}}{{memoryBytes}}{{/servers}} | 'memoryBytes' is absent",
        "{{#servers}}{{published}}{{volumes}}{{/servers}} | 'volumes' is no text",
        "{{.}} | .",
        "{{}} | Empty",
        "{{= | ",
      })
  void aBrokenTemplateIsToldAndNothingWritten(String template, String message) throws IOException {
    Path file =
        file("zk.zk", "ensemble zk { size 3; targets docker; resources { memory 1Gi.. } }\n");
    file("templates/docker/compose.yaml.mustache", template.replace("\\n", "\n") + "\n");

    Run run = compile(file, "--templates", temp.resolve("templates").toString());

    assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("zkdsl: template docker/compose.yaml.mustache: ")
        .contains(message == null ? "" : message)
        .containsPattern("line \\d+|docker/compose.yaml:\\d+")
        .hasLineCount(1);
    assertThat(build()).doesNotExist();
  }

  @Test
  void aTemplateThatIsNoUtf8IsTold() throws IOException {
    Path file = file("zk.zk", ONE);
    Path template = file("templates/docker/run.sh.mustache", "");
    Files.write(template, new byte[] {(byte) 0xff});

    Run run = compile(file, "--templates", temp.resolve("templates").toString());

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(template.toString()).contains("is not UTF-8");
    assertThat(build()).doesNotExist();
  }

  @Test
  void aMissingFolderOfTemplatesIsTold() throws IOException {
    assertThat(compile(file("zk.zk", ONE), "--templates", "nowhere"))
        .isEqualTo(new Run(2, "", "zkdsl: there is no folder nowhere\n"));
  }

  private Path build() {
    return temp.resolve("build");
  }

  private Run compile(Path file, String... more) {
    Object[] words = new Object[4 + more.length];
    words[0] = "compile";
    words[1] = "-o";
    words[2] = build();
    words[3] = file;
    System.arraycopy(more, 0, words, 4, more.length);
    return Run.of(words);
  }

  private static Object[] words(String line) {
    return line.split(" ");
  }

  private Path file(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** All files of the output folder with their texts. */
  private Map<String, String> output() throws IOException {
    Map<String, String> output = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(build())) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        output.put(build().relativize(file).toString(), Files.readString(file));
      }
    }
    return output;
  }
}
