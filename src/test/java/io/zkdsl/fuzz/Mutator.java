package io.zkdsl.fuzz;

import java.util.List;
import java.util.Random;

/** Changes texts a little: words for other words, pieces of other texts, single characters. */
final class Mutator {
  private static final String[] PIECES = {
    "{",
    "}",
    "\"",
    ";",
    "#",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "\\",
    "\0",
    "\ud83d",
    "\ufeff",
    "\u00a0",
    "\u202e",
    "=",
    "\\u{110000}",
    "\\u{1f600}",
    "{ {",
    "} }",
    "import \"a.zk\"\n",
    "use hardened\n",
    "ensemble x {",
    "profile p {",
    "size 99999999999",
    "server 1 {",
    "config {",
    "labels {",
    "# zkdsl: allow ZK302 yes\n",
    "# zkdsl: alow\n",
    "expose client as",
    "storage ephemeral\n"
  };

  private final Random random;
  private final Generator generator;

  Mutator(Random random, Generator generator) {
    this.random = random;
    this.generator = generator;
  }

  String mutated(String text, List<String> others) {
    String result = text;
    for (int changes = random.nextInt(4); changes >= 0; changes--) {
      result = changed(result, others.get(random.nextInt(others.size())));
    }
    return result.length() > 2_000 ? result.substring(0, 2_000) : result;
  }

  private String changed(String text, String other) {
    int start = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), start + random.nextInt(16));
    switch (random.nextInt(8)) {
      case 0:
        return text.substring(0, start) + text.substring(end);
      case 1:
        return text.substring(0, start)
            + PIECES[random.nextInt(PIECES.length)]
            + text.substring(start);
      case 2:
        int from = random.nextInt(other.length() + 1);
        String piece = other.substring(from, Math.min(other.length(), from + random.nextInt(80)));
        return text.substring(0, start) + piece + text.substring(end);
      case 3:
        return text.substring(0, start)
            + text.substring(start, end).repeat(2)
            + text.substring(end);
      case 4:
        char any = (char) random.nextInt(random.nextBoolean() ? 128 : 65_536);
        return text.substring(0, start) + any + text.substring(start);
      default:
        return withOtherWord(text, start);
    }
  }

  /** The word at a place is replaced, which keeps the shape of the text. */
  private String withOtherWord(String text, int place) {
    int start = place;
    while (start > 0 && text.charAt(start - 1) > ' ') {
      start--;
    }
    int end = place;
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return text.substring(0, start) + generator.word() + text.substring(end);
  }
}
