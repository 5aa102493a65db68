package io.zkdsl.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WatchTest {
  private static final String WATCHING = "watching for changes; Ctrl-C ends it\n";

  @TempDir Path temp;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private volatile int exit = -1;
  private Thread thread;

  @AfterEach
  void end() throws InterruptedException {
    thread.interrupt();
    thread.join();
    assertThat(exit).isEqualTo(ExitCode.FINE);
  }

  @Test
  void compilesAgainWhenAFileOrAnImportedOneChanges() throws Exception {
    Path shared = write("shared.zk", "fragment f { config { tickTime 2s } }\n");
    Path file = write("zk.zk", "import \"shared.zk\"\nensemble zk { size 1; use f }\n");
    watch(file);
    await(() -> text(zooCfg()).contains("tickTime=2000"));

    write("zk.zk", "import \"shared.zk\"\nensemble zk { size 1; use f; config { syncLimit 7 } }\n");
    await(() -> text(zooCfg()).contains("syncLimit=7"));

    Files.writeString(shared, "fragment f { config { tickTime 3s } }\n");
    await(() -> text(zooCfg()).contains("tickTime=3000"));
    await(() -> told(err).equals(WATCHING.repeat(3)));
    assertThat(told(out)).contains("wrote " + zooCfg());
  }

  @Test
  void goesOnAfterAMistake() throws Exception {
    Path file = write("zk.zk", "ensemble zk { siez 1 }\n");
    watch(file);
    await(() -> told(err).endsWith(WATCHING));
    assertThat(told(err)).contains("error[ZK101]");
    assertThat(zooCfg()).doesNotExist();

    write("zk.zk", "ensemble zk { size 1 }\n");
    await(() -> Files.exists(zooCfg()));
  }

  @Test
  void waitsForAFileThatIsNotThereYet() throws Exception {
    watch(temp.resolve("zk.zk"));
    await(() -> told(err).endsWith(WATCHING));
    assertThat(told(err)).contains("there is no file ");

    write("zk.zk", "ensemble zk { size 1 }\n");
    await(() -> Files.exists(zooCfg()));
  }

  @Test
  void noticesANewFileInAFolder() throws Exception {
    write("descriptions/a.zk", "ensemble a { size 1 }\n");
    watch(temp.resolve("descriptions"));
    await(() -> told(err).endsWith(WATCHING));

    write("descriptions/zk.zk", "ensemble zk { size 1 }\n");
    await(() -> Files.exists(zooCfg()));
  }

  private void watch(Path operand) {
    Terminal terminal =
        new Terminal(InputStream.nullInputStream(), out, err, Map.of(), Terminal.Interaction.NO);
    String[] words = {
      "compile", "--watch", "--target", "config", "-o", temp + "/build", operand.toString()
    };
    thread = new Thread(() -> exit = new CommandLine(terminal).run(words));
    thread.start();
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static String told(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }

  private Path zooCfg() {
    return temp.resolve("build/zk/config/server-1/zoo.cfg");
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      return "";
    }
  }

  /** In one step, as editors do. */
  private Path write(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Path other = Files.writeString(temp.resolve("half-written"), text);
    return Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
