package io.zkdsl.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.compiler.Compilation;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Feeds generated and mutated descriptions to every stage and every report. How many is the
 * property {@code fuzz.runs}; {@code fuzz.seed} repeats a run. An input that was found to break
 * something is kept below {@code src/test/resources/fuzz} and replayed for ever.
 */
class FuzzTest {
  private static final int RUNS = Integer.getInteger("fuzz.runs", 6_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20_261_124L);
  private static final int THREADS = 2;

  /** Inputs whose findings no other had: the signal that steers the mutations. */
  private static final int LARGEST_POOL = 2_000;

  /** An input takes milliseconds; this only tells a hang from a busy machine. */
  private static final long SECONDS_FOR_ONE = 30;

  private static final long GROWTH = 64L << 20;

  private final Set<String> combinations = ConcurrentHashMap.newKeySet();

  @Test
  void whatWasFoundStaysMended() throws IOException {
    Oracle oracle = new Oracle();
    for (Path file : Golden.files(Path.of("src/test/resources/fuzz"), ".zk")) {
      oracle.check(new Input(Golden.read(file), Map.of(), false), true);
    }
  }

  @Test
  void noInputBreaksAnything() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Worker> workers = new ArrayList<>();
    List<Future<?>> futures = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      Worker worker = new Worker(SEED + i, RUNS / THREADS);
      workers.add(worker);
      futures.add(threads.submit(worker));
    }
    long early = 0;
    try {
      while (!futures.stream().allMatch(Future::isDone)) {
        long done = workers.stream().mapToLong(worker -> worker.done).sum();
        if (early == 0 && done > RUNS / 4) {
          early = usedMemory();
        }
        for (Worker worker : workers) {
          worker.requireProgress();
        }
        await(futures.get(0));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    } finally {
      threads.shutdownNow();
    }
    tell(workers);
    long late = usedMemory();
    assertThat(late - early).as("growth of the memory in use").isLessThan(GROWTH);
  }

  private static void await(Future<?> future) throws Exception {
    try {
      future.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException stillRunning) {
      // look after it again
    }
    if (future.isDone()) {
      Thread.sleep(10);
    }
  }

  private static long usedMemory() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    Thread.sleep(100);
    System.gc();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** A fuzzer that is never let in, or only ever meets the same few findings, shows nothing. */
  private void tell(List<Worker> workers) {
    int accepted = 0;
    int runs = 0;
    Set<DiagnosticCode> seen = EnumSet.noneOf(DiagnosticCode.class);
    for (Worker worker : workers) {
      accepted += worker.accepted;
      runs += worker.done;
      seen.addAll(worker.seen);
    }
    Set<DiagnosticCode> unseen = EnumSet.complementOf(EnumSet.copyOf(seen));
    System.out.printf(
        "fuzz: %d inputs, %d %% accepted, %d of %d codes in %d combinations; not met: %s%n",
        runs,
        100L * accepted / runs,
        seen.size(),
        DiagnosticCode.values().length,
        combinations.size(),
        unseen);
    assertThat(100L * accepted / runs).as("percent accepted").isBetween(5L, 95L);
    int atLeast = runs >= 500_000 ? 75 : 50;
    assertThat(100 * seen.size() / DiagnosticCode.values().length)
        .as("percent of the codes")
        .isGreaterThanOrEqualTo(atLeast);
  }

  /** One thread's share, which depends on nothing but its seed. */
  private final class Worker implements Runnable {
    private final Oracle oracle = new Oracle();
    private final Random random;
    private final Generator generator;
    private final Mutator mutator;
    private final List<String> pool = new ArrayList<>(texts());

    /** Those that were accepted: what is near them is most like what people write. */
    private final List<String> sound = new ArrayList<>(List.of("ensemble zk { size 3 }\n"));

    private final Set<String> known = new java.util.HashSet<>();
    private final int runs;
    private final Set<DiagnosticCode> seen = EnumSet.noneOf(DiagnosticCode.class);
    private int accepted;
    private volatile int done;
    private volatile Input current;
    private volatile long began;

    Worker(long seed, int runs) {
      this.random = new Random(seed);
      this.generator = new Generator(random);
      this.mutator = new Mutator(random, generator);
      this.runs = runs;
    }

    @Override
    public void run() {
      while (done < runs) {
        Input input = next();
        began = System.nanoTime();
        current = input;
        boolean thoroughly = done % 50 == 0;
        try {
          learn(input, oracle.check(input, thoroughly));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
          Input smallest = Shrinker.shrunk(input, smaller -> breaks(smaller, e));
          throw new AssertionError("seed " + SEED + ", broken by:\n" + smallest, e);
        }
        done++;
      }
    }

    private Input next() {
      String base =
          random.nextInt(3) == 0
              ? generator.file()
              : random.nextInt(4) == 0
                  ? sound.get(random.nextInt(sound.size()))
                  : pool.get(random.nextInt(pool.size()));
      String text = random.nextInt(3) == 0 ? base : mutator.mutated(base, pool);
      Map<String, String> imported =
          text.contains("import")
              ? Map.of(
                  "a.zk", pool.get(random.nextInt(pool.size())),
                  "b.zk", "import \"a.zk\"\nimport \"c.zk\"\nfragment hardened { }",
                  "c.zk", "import \"b.zk\"")
              : Map.of();
      return new Input(text, imported, random.nextInt(10) == 0);
    }

    private void learn(Input input, Compilation compilation) {
      if (!compilation.hasErrors()) {
        accepted++;
        sound.set(
            sound.size() < LARGEST_POOL ? add(sound) : random.nextInt(sound.size()), input.text());
      }
      Set<DiagnosticCode> codes = EnumSet.noneOf(DiagnosticCode.class);
      for (Diagnostic diagnostic : compilation.diagnostics()) {
        codes.add(diagnostic.code());
      }
      seen.addAll(codes);
      String combination = codes.toString();
      combinations.add(combination);
      if (input.text().length() < 1_500 && pool.size() < LARGEST_POOL && known.add(combination)) {
        pool.add(input.text());
      }
    }

    private static int add(List<String> texts) {
      texts.add("");
      return texts.size() - 1;
    }

    private boolean breaks(Input input, Throwable like) {
      try {
        oracle.check(input, true);
        return false;
      } catch (RuntimeException | StackOverflowError | AssertionError e) {
        return e.getClass() == like.getClass();
      }
    }

    void requireProgress() {
      Input input = current;
      if (input != null && System.nanoTime() - began > TimeUnit.SECONDS.toNanos(SECONDS_FOR_ONE)) {
        throw new AssertionError("hangs, seed " + SEED + ":\n" + input);
      }
    }
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (String folder :
        List.of("samples", "src/test/resources/diagnostics", "src/test/resources/parser")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".zk")).sorted().toList()) {
          String text = Golden.read(file);
          if (text.length() < 1_500) {
            texts.add(text);
          }
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return texts;
  }
}
