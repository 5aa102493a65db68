package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zkdsl.cli.Invocation.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code zkdsl} once the jar is built; {@link FirstUseTest} has the way there. */
@Tag("packaged")
class LauncherTest {
  /**
   * One for all tests that leave it as it is, with an archive for each Java: making those takes
   * most of the time.
   */
  private static Checkout prepared;

  @TempDir Path temporary;

  private Path output;

  @BeforeAll
  static void prepare(@TempDir Path folder) throws Exception {
    prepared = Checkout.built(folder.resolve("checkout"));
    for (Jdk jdk : Jdk.all()) {
      launcherWith(prepared, jdk).and("--warm-up").run();
      assertThat(prepared.archiveFor(jdk)).isPresent();
    }
  }

  @BeforeEach
  void chooseOutput() {
    output = temporary.resolve("out put");
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void it_runs_from_a_folder_with_a_blank_in_its_name(Jdk jdk) throws Exception {
    Checkout checkout = Checkout.built(temporary.resolve("my projects/zk dsl"));

    assertThat(compile(checkout, jdk)).isEqualTo(compileWithPlainJava(checkout));
    assertThat(compile(checkout, jdk)).isEqualTo(compileWithPlainJava(checkout));
    assertThat(strictly(checkout.launcher().and("--version"), jdk).run().exitCode()).isZero();
  }

  @Test
  void it_finds_its_checkout_behind_a_chain_of_links() throws Exception {
    Path bin = Files.createDirectories(temporary.resolve("usr/bin"));
    Files.createSymbolicLink(temporary.resolve("a"), prepared.folder());
    Files.createSymbolicLink(temporary.resolve("b"), Path.of("a/zkdsl"));
    Files.createSymbolicLink(temporary.resolve("usr/c"), Path.of("../b"));
    Files.createSymbolicLink(bin.resolve("zk"), temporary.resolve("usr/c"));

    Outcome expected = plainJava(prepared).and("--version").run();
    assertThat(Invocation.of(bin.resolve("zk"), "--version").run()).isEqualTo(expected);
    assertThat(Invocation.of("./zk", "--version").in(bin).run()).isEqualTo(expected);
    assertThat(Invocation.of("sh", "-c", "PATH=$PWD:$PATH; zk --version").in(bin).run())
        .isEqualTo(expected);
  }

  @Test
  void it_runs_in_the_folder_of_its_caller() throws Exception {
    Path elsewhere = Files.createDirectories(temporary.resolve("else where"));
    Files.copy(prepared.sample(), elsewhere.resolve("my ensemble.zk"));

    Outcome outcome =
        prepared.launcher().and("compile", "my ensemble.zk", "-o", "my output").in(elsewhere).run();

    assertThat(outcome.exitCode()).isZero();
    assertThat(Checkout.filesBelow(elsewhere.resolve("my output"))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void however_its_folder_is_spelled_it_uses_the_same_archive(Jdk jdk) throws Exception {
    Path samples = prepared.folder().resolve("samples");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), prepared.folder());
    FileTime before = Files.getLastModifiedTime(prepared.state().resolve("stamp"));

    for (Invocation spelling :
        List.of(
            Invocation.of("./zkdsl").in(prepared.folder()),
            Invocation.of("sh", "zkdsl").in(prepared.folder()),
            Invocation.of("../samples/../zkdsl").in(samples),
            Invocation.of(link.resolve("zkdsl")))) {
      assertThat(strictly(spelling.and("--version"), jdk).run().err())
          .isEqualTo("Picked up JAVA_TOOL_OPTIONS: " + jdk.archiveOrNothing() + "\n");
    }

    assertThat(Files.getLastModifiedTime(prepared.state().resolve("stamp"))).isEqualTo(before);
  }

  @Test
  void it_passes_the_exit_code_through() throws Exception {
    Path broken = Files.writeString(temporary.resolve("broken.zk"), "}{");

    Outcome outcome = prepared.launcher().and("compile", broken, "-o", output).run();

    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome).isEqualTo(plainJava(prepared).and("compile", broken, "-o", output).run());
  }

  @Test
  void it_works_in_a_read_only_checkout() throws Exception {
    Checkout checkout = freshlyPrepared();
    Invocation reader = readOnly(checkout);

    assertThat(compile(checkout, reader)).isEqualTo(compileWithPlainJava(checkout));
  }

  @Test
  void it_works_in_a_read_only_checkout_where_it_never_ran_before() throws Exception {
    Checkout checkout = Checkout.built(temporary.resolve("checkout"));
    Invocation reader = readOnly(checkout);

    assertThat(compile(checkout, reader)).isEqualTo(compileWithPlainJava(checkout));
    assertThat(checkout.state()).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void the_archive_is_really_used(Jdk jdk) throws Exception {
    Checkout checkout = freshlyPreparedFor(jdk);
    Invocation strict = strictly(checkout.launcher().and("--version"), jdk);

    assertThat(strict.run().exitCode()).isZero();

    Files.writeString(checkout.archiveFor(jdk).orElseThrow(), "garbage");
    assertThat(strict.run().exitCode()).describedAs("without it").isNotZero();
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void a_damaged_archive_does_no_harm(Jdk jdk) throws Exception {
    Checkout checkout = freshlyPreparedFor(jdk);
    Path archive = checkout.archiveFor(jdk).orElseThrow();
    byte[] sound = Files.readAllBytes(archive);
    Files.delete(archive);

    Files.write(archive, new byte[0]);
    assertThat(compile(checkout, jdk)).isEqualTo(compileWithPlainJava(checkout));
    Files.writeString(archive, "garbage");
    assertThat(compile(checkout, jdk)).isEqualTo(compileWithPlainJava(checkout));
    Files.write(archive, Arrays.copyOf(sound, sound.length / 2));
    assertThat(compile(checkout, jdk)).isEqualTo(compileWithPlainJava(checkout));
  }

  @Test
  void an_archive_of_another_java_does_no_harm() throws Exception {
    List<Jdk> jdks = Jdk.all();
    assumeTrue(jdks.size() > 1, "this machine has one Java only");
    Jdk first = jdks.get(0);
    Jdk last = jdks.get(jdks.size() - 1);
    Checkout checkout = freshlyPreparedFor(first);
    launcherWith(checkout, last).and("--warm-up").run();
    Path firstArchive = checkout.archiveFor(first).orElseThrow();
    Path lastArchive = checkout.archiveFor(last).orElseThrow();
    Path kept = Files.copy(firstArchive, temporary.resolve("kept"));

    Files.move(lastArchive, firstArchive, StandardCopyOption.REPLACE_EXISTING);
    Files.copy(kept, lastArchive);

    assertThat(compile(checkout, first)).isEqualTo(compileWithPlainJava(checkout));
    assertThat(compile(checkout, last)).isEqualTo(compileWithPlainJava(checkout));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void a_replaced_jar_never_runs_the_old_classes(Jdk jdk) throws Exception {
    Checkout checkout = freshlyPreparedFor(jdk);
    FileTime before = Files.getLastModifiedTime(checkout.jar());

    replaceMain(checkout.jar(), "a newer jar");
    assertThat(launcherWith(checkout, jdk).run()).isEqualTo(new Outcome(0, "a newer jar\n", ""));
    assertThat(launcherWith(checkout, jdk).run()).isEqualTo(new Outcome(0, "a newer jar\n", ""));

    replaceMain(checkout.jar(), "an older jar");
    Files.setLastModifiedTime(
        checkout.jar(), FileTime.from(before.toInstant().minus(Duration.ofDays(1))));
    assertThat(launcherWith(checkout, jdk).run()).isEqualTo(new Outcome(0, "an older jar\n", ""));
    assertThat(checkout.archives()).allMatch(archive -> newerThan(archive, before));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void a_replaced_jar_never_runs_the_old_classes_in_a_read_only_checkout(Jdk jdk) throws Exception {
    Checkout checkout = freshlyPreparedFor(jdk);
    replaceMain(checkout.jar(), "a newer jar");
    Invocation reader = readOnly(checkout).with("ZKDSL_JAVA_HOME", jdk.home());

    assertThat(reader.run()).isEqualTo(new Outcome(0, "a newer jar\n", ""));
  }

  @ParameterizedTest
  @MethodSource("jdks")
  void a_copied_checkout_makes_its_own_archive(Jdk jdk) throws Exception {
    Checkout checkout = freshlyPreparedFor(jdk);
    Path copy = temporary.resolve("copy");
    Invocation.of("cp", "-a", checkout.folder(), copy).run();
    Checkout copied = new Checkout(copy);
    replaceMain(checkout.jar(), "the original");

    assertThat(compile(copied, jdk)).isEqualTo(compileWithPlainJava(copied));
    assertThat(Files.readAllLines(copied.state().resolve("record")))
        .first()
        .isEqualTo(copy.toString());
    assertThat(copied.archiveFor(jdk)).isPresent();
  }

  @Test
  void warming_up_makes_an_archive_for_another_java() throws Exception {
    List<Jdk> jdks = Jdk.all();
    assumeTrue(jdks.size() > 1, "this machine has one Java only");
    Checkout checkout = freshlyPrepared();
    Jdk older = jdks.get(0);
    assertThat(checkout.archiveFor(older)).isEmpty();

    Outcome outcome = launcherWith(checkout, older).and("--warm-up").run();

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("zkdsl: made the archive for Java " + older.major());
    assertThat(checkout.archiveFor(older)).isPresent();
  }

  @Test
  void it_says_what_is_wrong_with_the_java_it_was_given() throws Exception {
    Path nowhere = temporary.resolve("no where");

    Outcome outcome = prepared.launcher().and("--version").with("ZKDSL_JAVA_HOME", nowhere).run();

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "zkdsl: ZKDSL_JAVA_HOME is '" + nowhere + "', but that is no Java 17 or newer.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_392", "11.0.2", "16"})
  void a_java_older_than_17_is_not_taken(String version) throws Exception {
    Path old = Files.createDirectories(temporary.resolve("old/bin")).getParent();
    Files.createSymbolicLink(old.resolve("bin/java"), Path.of("/bin/false"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");

    Invocation launcher = prepared.launcher().and("--version");

    assertThat(launcher.with("ZKDSL_JAVA_HOME", old).run().exitCode()).isEqualTo(2);
    assertThat(launcher.with("JAVA_HOME", old).run())
        .isEqualTo(plainJava(prepared).and("--version").run());
  }

  @Test
  void its_training_samples_compile() throws Exception {
    Path launcher = Path.of("zkdsl").toAbsolutePath();
    String samples =
        Files.readAllLines(launcher).stream()
            .filter(line -> line.startsWith("training_samples="))
            .map(line -> line.substring(line.indexOf('\'') + 1, line.lastIndexOf('\'')))
            .findFirst()
            .orElseThrow();
    Invocation zkdsl = prepared.launcher().and("compile", "-o", output);
    for (String sample : samples.split(" ")) {
      zkdsl = zkdsl.and("samples/" + sample + "/" + sample + ".zk");
    }

    assertThat(zkdsl.in(prepared.folder()).run().exitCode()).isZero();
  }

  @Test
  void shellcheck_has_nothing_to_say() throws Exception {
    assumeTrue(onPath("shellcheck"), "shellcheck is not installed");

    Outcome outcome = Invocation.of("shellcheck", Path.of("zkdsl").toAbsolutePath()).run();

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
  }

  static List<Jdk> jdks() throws IOException {
    return Jdk.all();
  }

  /** A checkout in which the launcher has done everything that it does once. */
  private Checkout freshlyPrepared() throws Exception {
    Checkout checkout = Checkout.built(temporary.resolve("checkout"));
    assertThat(checkout.launcher().and("--version").run().err()).isEmpty();
    assertThat(checkout.archives()).isNotEmpty();
    return checkout;
  }

  private Checkout freshlyPreparedFor(Jdk jdk) throws Exception {
    Checkout checkout = Checkout.built(temporary.resolve("checkout"));
    assertThat(launcherWith(checkout, jdk).and("--version").run().err()).isEmpty();
    assertThat(checkout.archiveFor(jdk)).isPresent();
    return checkout;
  }

  private static Invocation launcherWith(Checkout checkout, Jdk jdk) {
    return checkout.launcher().with("ZKDSL_JAVA_HOME", jdk.home());
  }

  /** Fails where it would otherwise run without the archive, only slower. */
  private static Invocation strictly(Invocation invocation, Jdk jdk) {
    return invocation
        .with("ZKDSL_JAVA_HOME", jdk.home())
        .with("JAVA_TOOL_OPTIONS", jdk.archiveOrNothing());
  }

  private Outcome compile(Checkout checkout) throws Exception {
    return compile(checkout, checkout.launcher());
  }

  private Outcome compile(Checkout checkout, Jdk jdk) throws Exception {
    return compile(checkout, launcherWith(checkout, jdk));
  }

  private Outcome compile(Checkout checkout, Invocation zkdsl) throws Exception {
    Invocation.of("rm", "-rf", output).run();
    Outcome outcome = zkdsl.and("compile", checkout.sample(), "-o", output).run();
    assertThat(outcome.exitCode()).isZero();
    assertThat(Checkout.filesBelow(output)).isNotEmpty();
    return outcome;
  }

  /** What the program itself answers: the launcher must add nothing to it. */
  private Outcome compileWithPlainJava(Checkout checkout) throws Exception {
    return compile(checkout, plainJava(checkout));
  }

  private static Invocation plainJava(Checkout checkout) {
    return Invocation.of(
        Path.of(System.getProperty("java.home"), "bin/java"), "-jar", checkout.jar());
  }

  /**
   * The launcher, run by somebody who may write nothing in the checkout, but may write next to it.
   */
  private Invocation readOnly(Checkout checkout) throws Exception {
    if (Files.isWritable(Path.of("/etc/passwd"))) {
      assumeTrue(
          onPath("setpriv"),
          "root may write everywhere, and there is no setpriv to become somebody else");
      Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxrwxrwx"));
      Invocation.of("chmod", "-R", "a+rX", checkout.folder()).run();
      return Invocation.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
          .and(checkout.folder().resolve("zkdsl"));
    }
    Invocation.of("chmod", "-R", "a-w", checkout.folder()).run();
    return checkout.launcher();
  }

  /**
   * Puts another {@code Main} into the jar; it prints the text and leaves all other classes alone.
   */
  private void replaceMain(Path jar, String text) throws IOException {
    Path source = temporary.resolve("source/Main.java");
    Files.createDirectories(source.getParent());
    Files.writeString(
        source,
        "package io.zkdsl.cli; public class Main { public static void main(String[] a) { System.out.println(\""
            + text
            + "\"); } }");
    int failures =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null, null, null, "--release", "17", "-d", temporary.toString(), source.toString());
    assertThat(failures).isZero();
    try (FileSystem contents =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of())) {
      Files.copy(
          temporary.resolve("io/zkdsl/cli/Main.class"),
          contents.getPath("io/zkdsl/cli/Main.class"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static boolean newerThan(Path file, FileTime time) {
    try {
      return Files.getLastModifiedTime(file).compareTo(time) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
