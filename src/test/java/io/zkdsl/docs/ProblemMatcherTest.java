package io.zkdsl.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.zkdsl.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The matcher finds each part of each line that {@code --format short} prints. */
class ProblemMatcherTest {
  @Test
  void everyLineIsTakenApart() throws IOException {
    JsonObject pattern =
        JsonParser.parseString(Files.readString(Path.of("docs/problem-matcher.json")))
            .getAsJsonObject()
            .getAsJsonArray("problemMatcher")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("pattern")
            .get(0)
            .getAsJsonObject();
    Pattern expression = Pattern.compile(pattern.get("regexp").getAsString());
    List<String> lines =
        Golden.read(Path.of("src/test/resources/report/short.out")).lines().toList();

    assertThat(lines).hasSizeGreaterThan(5);
    for (String line : lines) {
      Matcher matcher = expression.matcher(line);
      assertThat(matcher.matches()).as(line).isTrue();
      String again =
          part("file", pattern, matcher)
              + ":"
              + part("line", pattern, matcher)
              + ":"
              + part("column", pattern, matcher)
              + ": "
              + part("severity", pattern, matcher)
              + "["
              + part("code", pattern, matcher)
              + "]: "
              + part("message", pattern, matcher);
      assertThat(again).isEqualTo(line);
    }
  }

  private static String part(String name, JsonObject pattern, Matcher matcher) {
    return matcher.group(pattern.get(name).getAsInt());
  }
}
