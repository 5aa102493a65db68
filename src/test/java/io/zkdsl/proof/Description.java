package io.zkdsl.proof;

import io.zkdsl.compiler.Compilation;
import io.zkdsl.compiler.CompileOptions;
import io.zkdsl.compiler.Compiler;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.schema.value.Dialect;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.SourceReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** A description that a proof is about, and how it is compiled without writing anything. */
record Description(String name, SourceFile source) {
  private static final Path SAMPLES = Path.of("samples");
  private static final Path ENSEMBLES = Path.of("src/test/resources/ensembles");

  /** The samples, and the ensembles that are there for these proofs alone; a new one is a file. */
  static List<Description> all() {
    List<Description> all = new ArrayList<>(samples());
    all.addAll(in(ENSEMBLES, 1));
    return all;
  }

  static List<Description> samples() {
    return in(SAMPLES, 2).stream()
        .filter(sample -> sample.source.path().endsWith(sample.name + "/" + sample.name + ".zk"))
        .toList();
  }

  static Description sample(String name) {
    return read(SAMPLES.resolve(name).resolve(name + ".zk"));
  }

  /** What a proof asks of one description for one kind of image. */
  interface Check {
    void of(Description description, Dialect dialect) throws Exception;
  }

  static Stream<DynamicTest> inEveryDialect(Check check) {
    return all().stream()
        .flatMap(
            description ->
                Arrays.stream(Dialect.values())
                    .map(
                        dialect ->
                            DynamicTest.dynamicTest(
                                description.name() + " as " + dialect,
                                () -> check.of(description, dialect))));
  }

  private static List<Description> in(Path folder, int depth) {
    try (Stream<Path> files = Files.walk(folder, depth)) {
      return files
          .filter(file -> file.toString().endsWith(".zk"))
          .sorted()
          .map(Description::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Description read(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.zk$", "");
    return new Description(name, Disk.INSTANCE.read(file.toString()).orElseThrow());
  }

  /** The files of one target, whatever targets the description asks for. */
  Compilation compile(TargetName target, List<String> overrides) {
    CompileOptions options =
        new CompileOptions(Optional.of(List.of(target)), Optional.empty(), overrides);
    return new Compiler(options, Disk.INSTANCE, new TemplateRenderer()).compile(source);
  }

  /** The overrides that make the image one of a dialect. */
  static List<String> with(Dialect dialect) {
    boolean ownImage = dialect == Dialect.OFFICIAL || dialect == Dialect.SERVICE;
    return ownImage
        ? List.of("dialect=" + dialect)
        : List.of("dialect=" + dialect, "image=registry.example.com/x:1");
  }

  /** The files of the machine. */
  private enum Disk implements SourceReader {
    INSTANCE;

    @Override
    public Optional<SourceFile> read(String path) {
      try {
        return Optional.of(new SourceFile(path, Files.readString(Path.of(path))));
      } catch (IOException e) {
        return Optional.empty();
      }
    }

    @Override
    public String resolve(String base, String relative) {
      return Path.of(base).resolveSibling(relative).normalize().toString();
    }
  }
}
