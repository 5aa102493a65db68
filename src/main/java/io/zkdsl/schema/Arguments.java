package io.zkdsl.schema;

import java.util.List;
import java.util.Optional;

/** The decoded values of one statement, in the order of its signature. */
public final class Arguments {
  private final Object[] values;

  public Arguments(Object[] values) {
    this.values = values;
  }

  @SuppressWarnings("unchecked")
  public <T> T required(int place) {
    return (T) values[place];
  }

  @SuppressWarnings("unchecked")
  public <T> Optional<T> optional(int place) {
    return Optional.ofNullable((T) values[place]);
  }

  @SuppressWarnings("unchecked")
  public <T> List<T> repeated(int place) {
    return (List<T>) values[place];
  }
}
