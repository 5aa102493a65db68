package io.zkdsl.schema.config;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.ValueType;
import java.util.List;

/** Another type and one value more, such as the -1 that turns a limit off. */
final class Allowing implements ValueType<String> {
  private final String value;
  private final ValueType<String> others;

  Allowing(String value, ValueType<String> others) {
    this.value = value;
    this.others = others;
  }

  @Override
  public String label() {
    return others.label() + ", or " + value;
  }

  @Override
  public String placeholder() {
    return others.placeholder();
  }

  @Override
  public Decoded<String> decode(String text) {
    return text.equals(value) ? Decoded.of(value) : others.decode(text);
  }

  @Override
  public List<String> suggestions() {
    return others.suggestions();
  }
}
