package io.zkdsl.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import org.junit.jupiter.api.Tag;

/**
 * The same oracle under inputs that a coverage-guided fuzzer steers to new branches. It runs alone,
 * because it instruments every class: {@code JAZZER_FUZZ=1 mvn test -Dtest=GuidedFuzzTest
 * -Dexcluded.tests=none}.
 */
@Tag("guided")
class GuidedFuzzTest {
  private static final Oracle ORACLE = new Oracle();

  @FuzzTest(maxDuration = "60s")
  void noInputBreaksAnything(FuzzedDataProvider data) {
    boolean withOptions = data.consumeBoolean();
    String text = data.consumeRemainingAsString();
    ORACLE.check(new Input(text, Map.of(), withOptions), false);
  }
}
