package io.zkdsl.schema;

import java.util.List;

/**
 * A closed list of words, each with its value.
 *
 * @param <T> what a word means
 */
public final class WordType<T> implements ValueType<T> {
  private final String label;
  private final List<T> values;

  /** The words are the {@code toString} of the values. */
  @SafeVarargs
  public WordType(String label, T... values) {
    this.label = label;
    this.values = List.of(values);
  }

  /** "one of a, b or c". */
  @SafeVarargs
  public static <T> WordType<T> oneOf(T... values) {
    StringBuilder label = new StringBuilder(values.length == 1 ? "the word " : "");
    for (int i = 0; i < values.length; i++) {
      label
          .append(i == 0 ? "" : i == values.length - 1 ? " or " : ", ")
          .append('\'')
          .append(values[i])
          .append('\'');
    }
    return new WordType<>(label.toString(), values);
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public String placeholder() {
    return String.join("|", suggestions());
  }

  @Override
  public Decoded<T> decode(String text) {
    for (T value : values) {
      if (value.toString().equals(text)) {
        return Decoded.of(value);
      }
    }
    return Decoded.refused();
  }

  @Override
  public List<String> suggestions() {
    String[] words = new String[values.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = values.get(i).toString();
    }
    return List.of(words);
  }
}
