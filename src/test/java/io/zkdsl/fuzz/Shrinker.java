package io.zkdsl.fuzz;

import java.util.function.Predicate;

/** Makes a text that breaks something smaller for as long as it still does. */
final class Shrinker {
  private Shrinker() {}

  static Input shrunk(Input input, Predicate<Input> breaks) {
    String text = input.text();
    for (int size = text.length() / 2; size > 0; size /= 2) {
      for (int start = 0; start + size <= text.length(); ) {
        String smaller = text.substring(0, start) + text.substring(start + size);
        if (breaks.test(input.with(smaller))) {
          text = smaller;
        } else {
          start += size;
        }
      }
    }
    return input.with(text);
  }
}
