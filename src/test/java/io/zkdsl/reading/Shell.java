package io.zkdsl.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What an unquoted {@code $VARIABLE} becomes in a shell script. */
final class Shell {
  private static final Pattern GLOB = Pattern.compile("[*?\\[]");

  private Shell() {}

  static List<String> words(String value) {
    return Arrays.stream(value.split("[ \t\n]+")).filter(word -> !word.isEmpty()).toList();
  }

  /** As {@link #words}, but refuses those that the shell may replace by names of files. */
  static List<String> wordsWithoutGlobs(String name, String value) {
    List<String> words = words(value);
    for (String word : words) {
      if (GLOB.matcher(word).find()) {
        throw new ReadingException(name + ": the shell takes '" + word + "' for a file pattern");
      }
    }
    return words;
  }
}
