package io.zkdsl.schema.config;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.ValueType;
import java.util.List;

/**
 * Some of ZooKeeper's four-letter commands, or {@code *} for all. A server ignores words that it
 * does not know.
 */
final class FourLetterWords implements ValueType<String> {
  private static final List<String> KNOWN =
      List.of(
          "conf", "cons", "crst", "dirs", "dump", "envi", "gtmk", "hash", "isro", "mntr", "ruok",
          "srst", "srvr", "stat", "stmk", "wchc", "wchp", "wchs");

  private final ValueType<String> list = new WordList();

  @Override
  public String label() {
    return "four-letter words with commas between them, such as srvr,ruok, or *";
  }

  @Override
  public String placeholder() {
    return "WORD,WORD";
  }

  @Override
  public Decoded<String> decode(String text) {
    Decoded<String> words = list.decode(text);
    if (words.isRefused() || text.equals("*")) {
      return words;
    }
    int start = 0;
    while (start < text.length()) {
      int comma = text.indexOf(',', start);
      int end = comma < 0 ? text.length() : comma;
      String word = text.substring(start, end);
      if (!KNOWN.contains(word)) {
        return Decoded.refused("no server knows '" + word + "'; the words are " + known());
      }
      start = end + 1;
    }
    return words;
  }

  @Override
  public List<String> suggestions() {
    return KNOWN;
  }

  private static String known() {
    return String.join(", ", KNOWN);
  }
}
