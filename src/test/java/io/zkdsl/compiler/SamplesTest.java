package io.zkdsl.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.compiler.Compilation.Output;
import io.zkdsl.emit.Artifact;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.golden.FolderReader;
import io.zkdsl.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The samples are documentation, so what they compile to is looked at. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");

  @TestFactory
  Stream<DynamicTest> a_sample_compiles_to_its_expected_files() throws IOException {
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      List<Path> sorted = samples.filter(Files::isDirectory).sorted().toList();
      return sorted.stream()
          .map(
              sample ->
                  DynamicTest.dynamicTest(
                      sample.getFileName().toString(),
                      () ->
                          check(
                              sample.getFileName().toString(),
                              CompileOptions.DEFAULT,
                              "expected")));
    }
  }

  @Test
  void shared_fragments_with_the_profile_dev() {
    check(
        "shared-fragments",
        new CompileOptions(Optional.empty(), Optional.of("dev"), List.of()),
        "expected-dev");
  }

  private static void check(String name, CompileOptions options, String expected) {
    Map<String, String> files = compiled(name, options);
    assertThat(compiled(name, options)).as("compiled a second time").isEqualTo(files);
    Golden.checkFolder(SAMPLES.resolve(name).resolve(expected), files);
  }

  /** The files of a sample by {@code ensemble/target/path}. */
  private static Map<String, String> compiled(String name, CompileOptions options) {
    FolderReader reader = new FolderReader(SAMPLES.resolve(name));
    Compilation compilation =
        new Compiler(options, reader, new TemplateRenderer())
            .compile(reader.source(SAMPLES.resolve(name).resolve(name + ".zk")));
    assertThat(compilation.diagnostics()).isEmpty();
    Map<String, String> files = new TreeMap<>();
    for (Output output : compilation.outputs()) {
      for (Artifact artifact : output.artifacts()) {
        files.put(output.folder() + "/" + artifact.path(), artifact.content());
      }
    }
    return files;
  }
}
