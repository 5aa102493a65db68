package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zkdsl.cli.Invocation.Outcome;
import io.zkdsl.real.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hooks under the real pre-commit, with real commits in a scratch repository. */
@Tag("packaged")
class PreCommitTest {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final String GOOD = "ensemble good { size 3 }\n";
  private static final String BROKEN = "ensemble broken {\n  siez 3\n}\n";

  @TempDir Path temp;

  private Path repository;
  private Path hooks;
  private Path calls;

  @BeforeEach
  void aScratchRepository() throws Exception {
    Tool.assumeAnswers("pre-commit is not installed", "pre-commit", "--version");
    repository = newRepository("repository");
    hooks = newRepository("hooks");
    calls = temp.resolve("calls");
    Path bin = Files.createDirectory(temp.resolve("bin"));
    Path counting =
        Files.writeString(
            bin.resolve("zkdsl"),
            "#!/bin/sh\necho \"$@\" >>'" + calls + "'\nexec '" + PROJECT + "/zkdsl' \"$@\"\n");
    assertThat(counting.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void theManifestIsValid() throws Exception {
    Outcome outcome =
        preCommit("validate-manifest", PROJECT.resolve(".pre-commit-hooks.yaml")).run();

    assertThat(outcome.exitCode()).as(outcome.out()).isZero();
  }

  @Test
  void theSelfContainedHookBuildsItselfFromAClone() throws Exception {
    assumeTrue(Files.exists(PROJECT.resolve(".git")), "this is no git checkout to try hooks from");
    Invocation.of("git", "clone", "--quiet", PROJECT, temp.resolve("clone")).run();
    file("good.zk", GOOD);
    file("broken.zk", BROKEN);
    git("add", ".");

    Outcome good = tryRepo("zkdsl-check", "good.zk");
    Outcome broken = tryRepo("zkdsl-check", "broken.zk");

    assertThat(good.exitCode()).as(good.out() + good.err()).isZero();
    assertThat(good.out()).contains("zkdsl check").contains("Passed");
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.out())
        .contains("Failed", "zkdsl: first use, building with Maven")
        .contains("error[ZK101]: unknown property 'siez' in an ensemble\n --> broken.zk:2:3\n");
  }

  @Test
  void aGoodFileCommitsAndABrokenOneIsRefused() throws Exception {
    installHooks("zkdsl-check-system");
    file("good.zk", GOOD);
    file("notes.txt", "siez 3\n");

    Outcome good = commit();
    file("broken.zk", BROKEN);
    Outcome broken = commit();

    assertThat(good.exitCode()).as(good.err()).isZero();
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.err())
        .contains("zkdsl check", "Failed")
        .contains(
            """
            error[ZK101]: unknown property 'siez' in an ensemble
             --> broken.zk:2:3
              |
            2 |   siez 3
              |   ^^^^
              |
              = help: did you mean 'size'?
            """);
    assertThat(git("log", "--oneline").out().lines()).hasSize(2);
  }

  @Test
  void filesOutsideThePatternAreIgnored() throws Exception {
    installHooks("zkdsl-check-system");
    file("broken.zk.txt", BROKEN);

    Outcome commit = commit();

    assertThat(commit.exitCode()).isZero();
    assertThat(commit.err()).contains("(no files to check)Skipped");
    assertThat(calls).doesNotExist();
  }

  @Test
  void fiftyFilesCostOneProcess() throws Exception {
    installHooks("zkdsl-check-system");
    for (int i = 0; i < 50; i++) {
      file("ensembles/zk" + i + ".zk", "ensemble zk" + i + " { size 3 }\n");
    }

    assertThat(commit().exitCode()).isZero();

    assertThat(calls).content().containsOnlyOnce("check --with-importers").contains("zk49.zk");
    assertThat(Files.readAllLines(calls)).hasSize(1);
  }

  @Test
  void aChangedFragmentIsHeldAgainstTheFilesThatImportIt() throws Exception {
    installHooks("zkdsl-check-system");
    file("shared/ports.zk", "fragment ports { ports { client 2181 } }\n");
    file("team/a.zk", "import \"../shared/ports.zk\"\nensemble a { size 3; use ports }\n");
    assertThat(commit().exitCode()).isZero();

    file("shared/ports.zk", "fragment ports { ports { client 2888 } }\n");
    Outcome commit = commit();

    assertThat(commit.exitCode()).isEqualTo(1);
    assertThat(commit.err()).contains("error[ZK401]", "--> shared/ports.zk:1:33");
  }

  @Test
  void committedOutputThatIsNotUpToDateIsRefusedWithADiff() throws Exception {
    installHooks("zkdsl-drift-system");
    file("zkdsl.zk", "output \"deploy\"\n");
    file("orders.zk", "ensemble orders { size 3 }\n");
    Invocation.of(PROJECT.resolve("zkdsl"), "compile", ".").in(repository).run();
    assertThat(commit().exitCode()).isZero();

    file("orders.zk", "ensemble orders { size 3; ports { client 2182 } }\n");
    Outcome drifted = commit();
    Invocation.of(PROJECT.resolve("zkdsl"), "compile", ".").in(repository).run();
    Outcome mended = commit();

    assertThat(drifted.exitCode()).isEqualTo(1);
    assertThat(drifted.err())
        .contains("deploy/orders/config/server-1/zoo.cfg")
        .contains("\n-server.1=orders-1:2888:3888;2181\n")
        .contains("\n+server.1=orders-1:2888:3888;2182\n");
    assertThat(mended.exitCode()).as(mended.err()).isZero();
  }

  /** The hook of that id from a repository that has the manifest alone. */
  private void installHooks(String id) throws Exception {
    Files.copy(PROJECT.resolve(".pre-commit-hooks.yaml"), hooks.resolve(".pre-commit-hooks.yaml"));
    Invocation.of("git", "add", ".").in(hooks).run();
    Invocation.of("git", "commit", "-qm", "hooks").in(hooks).run();
    String revision = Invocation.of("git", "rev-parse", "HEAD").in(hooks).run().out().strip();
    file(
        ".pre-commit-config.yaml",
        """
        repos:
          - repo: %s
            rev: %s
            hooks:
              - id: %s
        """
            .formatted(hooks, revision, id));
    git("add", ".");
    git("commit", "-qm", "hooks");
    assertThat(preCommit("install").run().exitCode()).isZero();
  }

  private Outcome tryRepo(String hook, String file) throws Exception {
    return preCommit("try-repo", temp.resolve("clone"), hook, "--files", file).run();
  }

  private Invocation preCommit(Object... words) {
    return environment(Invocation.of("pre-commit").and(words));
  }

  private Outcome commit() throws Exception {
    git("add", ".");
    return git("commit", "-qm", "change");
  }

  private Outcome git(Object... words) throws Exception {
    return environment(Invocation.of("git").and(words)).run();
  }

  private Invocation environment(Invocation command) {
    return command
        .in(repository)
        .with("PATH", temp.resolve("bin") + ":" + System.getenv("PATH"))
        .with("PRE_COMMIT_HOME", temp.resolve("pre-commit"));
  }

  private Path newRepository(String name) throws Exception {
    Path folder = Files.createDirectory(temp.resolve(name));
    Invocation.of("git", "init", "-q").in(folder).run();
    Invocation.of("git", "config", "user.name", "A Tester").in(folder).run();
    Invocation.of("git", "config", "user.email", "tester@example.com").in(folder).run();
    return folder;
  }

  private void file(String name, String text) throws IOException {
    Path file = repository.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
