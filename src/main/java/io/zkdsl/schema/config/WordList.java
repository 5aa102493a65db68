package io.zkdsl.schema.config;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.ValueType;

/** Words with commas between them. No blanks: some images split the value there. */
final class WordList implements ValueType<String> {
  @Override
  public String label() {
    return "words with commas between them and no blanks";
  }

  @Override
  public String placeholder() {
    return "WORD,WORD";
  }

  @Override
  public Decoded<String> decode(String text) {
    if (text.isEmpty() || text.endsWith(",") || text.startsWith(",") || text.contains(",,")) {
      return Decoded.refused();
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ') {
        return Decoded.refused("leave out the blank: some images split the value there");
      }
    }
    return Decoded.of(text);
  }
}
