package io.zkdsl.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt word was meant to be. */
public final class Spelling {
  /** Nobody means a word by a longer one, and comparing takes the square of the length. */
  private static final int LONGEST = 80;

  private Spelling() {}

  /**
   * The known word that differs least, when it differs by a slip: about one letter in three, swaps
   * counted once.
   */
  public static Optional<String> nearest(String word, List<String> known) {
    String nearest = null;
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    // in a word of one letter, any other would be a slip
    int least = Math.min(Math.max(1, word.length() / 3) + 1, word.length());
    String folded = fold(word);
    for (String candidate : known) {
      boolean hopeless = Math.abs(candidate.length() - folded.length()) >= least;
      int distance = hopeless ? least : distance(folded, fold(candidate));
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** "did you mean 'x'?" or empty. */
  public static String didYouMean(String word, List<String> known) {
    Optional<String> nearest = nearest(word, known);
    return nearest.isPresent() ? "did you mean '" + nearest.get() + "'?" : "";
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replace = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replace, Math.min(last[j], current[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = current;
    }
    return last[b.length()];
  }
}
