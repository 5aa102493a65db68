package io.zkdsl.schema.config;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.ValueType;
import java.util.List;

/** One word of a closed list, in exactly this spelling. */
final class Words implements ValueType<String> {
  private final List<String> words;
  private final String whyNoOther;

  Words(List<String> words, String whyNoOther) {
    this.words = words;
    this.whyNoOther = whyNoOther;
  }

  @Override
  public String label() {
    StringBuilder label = new StringBuilder(words.get(0));
    for (int i = 1; i < words.size(); i++) {
      label.append(i == words.size() - 1 ? " or " : ", ").append(words.get(i));
    }
    return label.toString();
  }

  @Override
  public String placeholder() {
    return String.join("|", words);
  }

  @Override
  public Decoded<String> decode(String text) {
    for (String word : words) {
      if (word.equals(text)) {
        return Decoded.of(word);
      }
      if (word.equalsIgnoreCase(text)) {
        return Decoded.refused("ZooKeeper reads some words by their exact spelling: write " + word);
      }
    }
    return Decoded.refused(whyNoOther);
  }

  @Override
  public List<String> suggestions() {
    return words;
  }
}
