package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zkdsl.cli.Invocation.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the script {@code zkdsl} builds itself. One test runs Maven; in the others a stand-in only
 * copies the jars.
 */
@Tag("packaged")
class FirstUseTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  @TempDir Path temporary;

  private Path tools;
  private Path builds;

  @BeforeEach
  void chooseFolders() throws IOException {
    tools = Files.createDirectories(temporary.resolve("tools"));
    builds = temporary.resolve("builds");
  }

  @Test
  void a_fresh_clone_builds_itself_and_is_quiet_from_then_on() throws Exception {
    assumeTrue(
        Files.exists(PROJECT.resolve(".git")),
        "this is no git checkout, so there is nothing to clone");
    Path clone = temporary.resolve("fresh clone");
    assertThat(Invocation.of("git", "clone", "--quiet", PROJECT, clone).run().exitCode()).isZero();
    // everything is in the local repository already, because the build that runs this test has used
    // it
    maven("exec " + originalMaven() + " -o -Dmaven.repo.local='" + localRepository() + "' \"$@\"");
    Invocation command =
        Invocation.of("./zkdsl", "compile", "samples/quickstart/quickstart.zk").in(clone);

    Outcome first = withTools(command.and("-o", "first")).run();
    Outcome second = withTools(command.and("-o", "second")).run();

    assertThat(first.err()).startsWith("zkdsl: first use, building with Maven");
    assertThat(first.exitCode()).isZero();
    assertThat(second.exitCode()).isZero();
    assertThat(second.err()).doesNotContain("zkdsl:");
    assertThat(first.out().replace("first", "second")).isEqualTo(second.out());
    assertThat(Checkout.filesBelow(clone.resolve("first")))
        .hasSameSizeAs(Checkout.filesBelow(clone.resolve("second")))
        .isNotEmpty();
    assertThat(Invocation.of("git", "status", "--porcelain").in(clone).run().out())
        .describedAs("what git does not ignore")
        .isEqualTo("?? first/\n?? second/\n");
  }

  @Test
  void it_tells_on_stderr_that_it_builds() throws Exception {
    Checkout checkout = Checkout.unbuilt(temporary.resolve("checkout"));
    mavenThatCopies();

    Outcome first = version(checkout).run();
    Outcome second = version(checkout).run();

    assertThat(first.exitCode()).isZero();
    assertThat(first.err())
        .isEqualTo("zkdsl: first use, building with Maven (about a minute; only once) ...\n");
    assertThat(second).isEqualTo(new Outcome(0, first.out(), ""));
    assertThat(builds).hasContent("build");
  }

  @Test
  void of_two_first_uses_at_once_one_builds_and_the_other_waits() throws Exception {
    Checkout checkout = Checkout.unbuilt(temporary.resolve("checkout"));
    mavenThatCopies();

    Invocation.Running one = version(checkout).start();
    Invocation.Running other = version(checkout).start();

    assertThat(Invocation.finish(one).exitCode()).isZero();
    assertThat(Invocation.finish(other).exitCode()).isZero();
    assertThat(builds).hasContent("build");
  }

  @Test
  void a_lock_whose_owner_died_is_ignored() throws Exception {
    Checkout checkout = Checkout.unbuilt(temporary.resolve("checkout"));
    mavenThatCopies();
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.createDirectories(checkout.state().resolve("lock"));
    Files.writeString(checkout.state().resolve("lock/pid"), dead.pid() + "\n");

    assertThat(version(checkout).run().exitCode()).isZero();
    assertThat(checkout.state().resolve("lock")).doesNotExist();
  }

  @Test
  void a_failing_build_shows_the_end_of_its_log() throws Exception {
    Checkout checkout = Checkout.unbuilt(temporary.resolve("checkout"));
    maven("seq 100 | sed 's/^/line /'; exit 1");

    Outcome outcome = version(checkout).run();

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("line 100\n")
        .doesNotContain("line 50\n")
        .endsWith(
            "zkdsl: the build failed. The whole log: "
                + checkout.state().resolve("build.log")
                + "\n");
    assertThat(checkout.state().resolve("lock")).doesNotExist();
  }

  @Test
  void without_maven_it_says_what_to_install() throws Exception {
    Checkout checkout = Checkout.unbuilt(temporary.resolve("checkout"));
    for (String tool :
        List.of(
            "cat", "find", "java", "mkdir", "mv", "readlink", "rm", "sed", "sh", "sleep", "sort")) {
      Outcome where = Invocation.of("sh", "-c", "command -v " + tool).run();
      Files.createSymbolicLink(tools.resolve(tool), Path.of(where.out().strip()));
    }

    Outcome outcome = checkout.launcher().and("--version").with("PATH", tools).run();

    assertThat(outcome)
        .isEqualTo(
            new Outcome(
                2,
                "",
                "zkdsl: building zkdsl needs Maven, and there is no 'mvn' on the PATH. (Debian: apt install maven)\n"));
  }

  @Test
  void after_a_pull_that_changed_sources_it_builds_again() throws Exception {
    Checkout checkout = Checkout.built(temporary.resolve("checkout"));
    mavenThatCopies();
    version(checkout).run();
    later();
    Files.writeString(
        Files.createDirectories(checkout.folder().resolve("grammar")).resolve("Zk.g4"), "new");
    pull(checkout);

    assertThat(version(checkout).run().err())
        .isEqualTo("zkdsl: the sources changed, building with Maven ...\n");
    assertThat(version(checkout).run().err()).isEmpty();
    assertThat(builds).hasContent("build");
  }

  @Test
  void a_pull_that_changed_no_sources_costs_no_build() throws Exception {
    Checkout checkout = Checkout.built(temporary.resolve("checkout"));
    Files.writeString(
        Files.createDirectories(checkout.folder().resolve("grammar")).resolve("Zk.g4"), "old");
    Files.setLastModifiedTime(checkout.jar(), FileTime.from(Instant.now()));
    mavenThatCopies();
    version(checkout).run();
    later();
    pull(checkout);

    assertThat(version(checkout).run().err()).isEmpty();
    assertThat(builds).doesNotExist();
    assertThat(Files.getLastModifiedTime(checkout.state().resolve("stamp")))
        .isGreaterThan(Files.getLastModifiedTime(checkout.folder().resolve(".git/logs/HEAD")));
  }

  @Test
  void a_pull_in_a_linked_working_tree_is_noticed_too() throws Exception {
    Checkout checkout = Checkout.built(temporary.resolve("checkout"));
    mavenThatCopies();
    version(checkout).run();
    later();
    Files.writeString(
        Files.createDirectories(checkout.folder().resolve("grammar")).resolve("Zk.g4"), "new");
    Path gitFolder = temporary.resolve("main/.git/worktrees/checkout");
    Files.writeString(checkout.folder().resolve(".git"), "gitdir: " + gitFolder + "\n");
    Files.writeString(Files.createDirectories(gitFolder.resolve("logs")).resolve("HEAD"), "pull");

    version(checkout).run();

    assertThat(builds).hasContent("build");
  }

  private Invocation version(Checkout checkout) {
    return withTools(checkout.launcher().and("--version"));
  }

  private Invocation withTools(Invocation command) {
    return command.with("PATH", tools + ":" + System.getenv("PATH"));
  }

  /** Does what Maven would have done, and keeps count. */
  private void mavenThatCopies() throws IOException {
    maven(
        "echo build >>'"
            + builds
            + "'; sleep 1; mkdir -p target; cp -R '"
            + PROJECT.resolve("target/zkdsl.jar")
            + "' '"
            + PROJECT.resolve("target/lib")
            + "' target");
  }

  private void maven(String script) throws IOException {
    Path maven = Files.writeString(tools.resolve("mvn"), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String originalMaven() throws Exception {
    return Invocation.of("sh", "-c", "command -v mvn").run().out().strip();
  }

  /** Surefire and Failsafe hand it down. */
  private static String localRepository() {
    return System.getProperty(
        "localRepository", System.getProperty("user.home") + "/.m2/repository");
  }

  private static void pull(Checkout checkout) throws IOException {
    Path logs = Files.createDirectories(checkout.folder().resolve(".git/logs"));
    Files.writeString(logs.resolve("HEAD"), "pull");
  }

  /** Some shells compare file times by the second. */
  private static void later() throws InterruptedException {
    Thread.sleep(1100);
  }
}
