package io.zkdsl.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.arbitrary.Texts;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticRenderer;
import io.zkdsl.diagnostic.Related;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.golden.MemoryReader;
import io.zkdsl.source.Location;
import io.zkdsl.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, a compile ends soon, with files or with findings that are in the text. */
class RobustnessTest {
  private static final int MUTANTS = 2_000;
  private static final Duration SOON = Duration.ofSeconds(30);

  private static final String[] PIECES = {
    "{",
    "}",
    "\"",
    ";",
    "#",
    "\n",
    "\r",
    " ",
    "\t",
    "\\",
    "\0",
    "\ud83d",
    "\ufeff",
    "use ",
    "import ",
    "ensemble x {",
    "fragment f {",
    "profile p {",
    "server 1 {",
    "size 99999999999",
    "-1",
    "0",
    "255",
    "config {",
    "labels {",
    "ports {",
    "expose client as",
    "storage",
    "ephemeral",
    "\\u{110000}",
    "secure 2281",
    "tls {",
    "dialect fabric8",
    "dialect bitnami",
    "version 3.4.6",
    "host ::1",
    "group g",
    "weight 0",
    "observers 254",
    "targets docker",
    "4lw.commands.whitelist *",
    "admin 8080",
    "2s",
    "75%"
  };

  private final Map<String, String> files = samples();

  @Test
  void aMutatedSampleNeverBreaksTheCompiler() {
    Random random = new Random(20_260_101);
    List<String> texts = new ArrayList<>(files.values());
    int withErrors = 0;
    for (int i = 0; i < MUTANTS; i++) {
      String text = texts.get(i % texts.size());
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        text = mutated(text, texts, random);
      }
      withErrors += check(text);
    }
    assertThat(withErrors).as("mutants that are refused").isBetween(MUTANTS / 3, MUTANTS - 20);
  }

  private static String mutated(String text, List<String> texts, Random random) {
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + random.nextInt(12));
    String other = texts.get(random.nextInt(texts.size()));
    int from = random.nextInt(other.length());
    String piece =
        switch (random.nextInt(5)) {
          case 0 -> "";
          case 1 -> PIECES[random.nextInt(PIECES.length)];
          case 2 -> other.substring(from, Math.min(other.length(), from + random.nextInt(60)));
          case 3 -> text.substring(start, end).repeat(2);
          default -> String.valueOf((char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
        };
    return text.substring(0, start) + piece + text.substring(end);
  }

  @Test
  void arbitraryTextsNeverBreakTheCompiler() {
    for (String text : Texts.any().list().ofSize(3_000).sample()) {
      check(text);
      check("ensemble zk { size 1; labels { a " + text + " } }");
      check("ensemble zk { " + text + " }");
    }
  }

  /** Gives 1 if there are errors, else 0. */
  private int check(String text) {
    try {
      Compilation compilation = compiler().compile(new SourceFile("zk.zk", text));
      requireInside(compilation.diagnostics());
      // these look at every range
      new DiagnosticRenderer(true).render(compilation.diagnostics());
      return compilation.hasErrors() ? 1 : 0;
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("the compiler broke at:\n" + text, e);
    }
  }

  private static void requireInside(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      requireInside(diagnostic.location(), diagnostic);
      for (Related related : diagnostic.related()) {
        requireInside(related.location(), diagnostic);
      }
      diagnostic.fix().ifPresent(fix -> requireInside(fix.location(), diagnostic));
    }
  }

  private static void requireInside(Location location, Diagnostic diagnostic) {
    assertThat(location.span().end())
        .as(diagnostic.toString())
        .isLessThanOrEqualTo(location.file().text().length());
  }

  // Size

  @ParameterizedTest
  @ValueSource(strings = {"a", "#", "\"", "{", "}", "ensemble a {", "\r\n{"})
  void aMegabyteEndsSoon(String piece) {
    soon(piece.repeat(1_000_000 / piece.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "\n",
        ";",
        "\\",
        "\u0001",
        "a ",
        "a\n",
        "a{",
        "\"a\" ",
        "{\n",
        "😀",
        "\"\\",
        "import \"b\"\n",
        "fragment f { use f }\n",
        "ensemble zk { size 1 }\n",
        "ensemble zk { size 300 }\n",
        "use f ",
        "a\n{\n"
      })
  void aHundredKilobytesOfAnythingEndSoon(String piece) {
    soon(piece.repeat(100_000 / piece.length()));
  }

  @Test
  void tenThousandStatementsEndSoon() {
    StringBuilder text = new StringBuilder("ensemble zk {\n  size 3\n  labels {\n");
    for (int i = 0; i < 10_000; i++) {
      text.append("    label-").append(i).append(" value-").append(i).append('\n');
    }
    soon(text.append("  }\n}\n").toString());
  }

  @Test
  void thousandsOfMistakesEndSoon() {
    StringBuilder text = new StringBuilder("ensemble zk {\n  size 3\n");
    for (int i = 0; i < 1_500; i++) {
      text.append("  unknown-")
          .append(i)
          .append(" value\n  config { tickTim")
          .append(i)
          .append(" 1 }\n");
    }
    soon(text.append("}\n").toString());
  }

  @Test
  void aChainOfFragmentsEndsSoon() {
    StringBuilder text = new StringBuilder("ensemble zk { size 3; use f499 }\n");
    for (int i = 0; i < 500; i++) {
      text.append("fragment f").append(i).append(" { labels { l").append(i).append(" v } ");
      text.append(i == 0 ? "" : "; use f" + (i - 1)).append(" }\n");
    }
    soon(text.toString());
  }

  @Test
  void fragmentsThatUseEachOtherTwiceEndSoon() {
    StringBuilder text = new StringBuilder("ensemble zk { size 3; use f40 }\n");
    for (int i = 1; i <= 40; i++) {
      text.append("fragment f" + i + " { use f" + (i - 1) + "; use f" + (i - 1) + " }\n");
    }
    soon(text.append("fragment f0 { size 3 }\n").toString());
  }

  @Test
  void aThousandEnsemblesEndSoon() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      text.append("ensemble zk").append(i).append(" { size 5 }\n");
    }
    soon(text.toString());
  }

  @Test
  void aThousandLevelsEndSoon() {
    soon("ensemble zk { profile p { ".repeat(500) + "}".repeat(1_000));
    soon("server 1 { ".repeat(1_000));
    soon("a {\n".repeat(1_000) + "}\n".repeat(1_000));
    soon("{ ".repeat(1_000));
  }

  @Test
  @Timeout(30)
  void theLargestEnsembleEndsSoon() {
    soon("ensemble zk { size 200; observers 55 }");
  }

  private void soon(String text) {
    long start = System.nanoTime();
    check(text);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
  }

  private Compiler compiler() {
    return new Compiler(CompileOptions.DEFAULT, new MemoryReader(files), new TemplateRenderer());
  }

  private static Map<String, String> samples() {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(Path.of("samples"))) {
      for (Path file : walk.filter(path -> path.toString().endsWith(".zk")).toList()) {
        String inside = file.subpath(2, file.getNameCount()).toString();
        texts.put(inside, Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
