package io.zkdsl.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No expected file outlives its input. */
class GoldenHygieneTest {
  @Test
  void every_expected_file_has_its_input() {
    List<Path> orphans = new ArrayList<>();
    orphans.addAll(orphans(Path.of("src/test/resources/parser"), ".ast"));
    orphans.addAll(orphans(Path.of("src/test/resources/diagnostics"), ".out"));
    assertThat(orphans).isEmpty();
  }

  private static List<Path> orphans(Path folder, String ending) {
    List<Path> orphans = new ArrayList<>();
    for (Path expected : Golden.files(folder, ending)) {
      if (!Files.exists(Golden.beside(expected, ".zk"))) {
        orphans.add(expected);
      }
    }
    return orphans;
  }

  @Test
  void every_sample_is_named_like_its_folder_and_has_expected_files() throws IOException {
    List<String> wrong = new ArrayList<>();
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.filter(Files::isDirectory).toList()) {
        String name = sample.getFileName().toString();
        if (!Files.exists(sample.resolve(name + ".zk"))
            || !Files.isDirectory(sample.resolve("expected"))) {
          wrong.add(name);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
