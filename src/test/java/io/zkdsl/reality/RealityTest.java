package io.zkdsl.reality;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.reality.Case.Trial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real servers fail as the rules say, and only for the reason that they say. Trials mostly wait for
 * servers, so several run at once.
 */
@Tag("real")
class RealityTest {
  private static final ExecutorService TRIALS = Executors.newFixedThreadPool(4);

  @TempDir static Path folder;

  @AfterAll
  static void endTrials() throws InterruptedException {
    TRIALS.shutdownNow(); // each ends its servers on its way out
    assertThat(TRIALS.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
  }

  @TestFactory
  Stream<DynamicContainer> mistakes() {
    return Subject.ALL.stream()
        .map(
            subject ->
                DynamicContainer.dynamicContainer(
                    subject.name(), subject.cases().stream().map(RealityTest::begun).toList()));
  }

  private static DynamicTest begun(Case mistake) {
    Future<?> wrong = begun(mistake.wrong());
    Future<?> right = begun(mistake.right());
    return DynamicTest.dynamicTest(
        mistake.name(),
        () -> {
          requireTrue(mistake.name(), wrong);
          requireTrue("the control of " + mistake.name(), right);
        });
  }

  private static Future<?> begun(Trial trial) {
    return TRIALS.submit(
        () -> {
          Path place = Files.createTempDirectory(folder, "trial");
          try (Bench bench = new Bench(place, trial.setup())) {
            trial.outcome().check().of(bench);
          }
          return null;
        });
  }

  private static void requireTrue(String half, Future<?> trial) throws Exception {
    try {
      trial.get(3, TimeUnit.MINUTES);
    } catch (ExecutionException e) {
      throw new AssertionError(half + "\n" + e.getCause().getMessage(), e.getCause());
    }
  }
}
