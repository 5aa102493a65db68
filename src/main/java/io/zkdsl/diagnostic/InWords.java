package io.zkdsl.diagnostic;

import java.util.List;

/** Lists of numbered things as a sentence has them. */
public final class InWords {
  private static final int MOST = 12;
  private static final int FIRST_OF_MANY = 3;

  private InWords() {}

  /** "port 2181", "servers 1, 2 and 3"; of very many the first ones. */
  public static String of(String noun, List<Integer> numbers) {
    int shown = numbers.size() > MOST ? FIRST_OF_MANY : numbers.size();
    StringBuilder words = new StringBuilder(noun).append(numbers.size() == 1 ? " " : "s ");
    for (int i = 0; i < shown; i++) {
      words.append(i == 0 ? "" : i == numbers.size() - 1 ? " and " : ", ");
      words.append(numbers.get(i));
    }
    return shown == numbers.size()
        ? words.toString()
        : words + " and " + (numbers.size() - shown) + " more";
  }
}
