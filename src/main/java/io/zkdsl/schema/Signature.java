package io.zkdsl.schema;

import java.util.ArrayList;
import java.util.List;

/**
 * Which values follow the name of a statement, and what they mean together.
 *
 * @param <T> what the values make
 */
public abstract class Signature<T> {
  private final List<Parameter> parameters = new ArrayList<>();

  public final List<Parameter> parameters() {
    return parameters;
  }

  /** What the decoded values mean; called only when every required value is there. */
  public abstract T read(Arguments arguments);

  protected final int required(ValueType<?> type) {
    return add(new Parameter(type.placeholder(), type, Parameter.Kind.REQUIRED));
  }

  protected final int optional(ValueType<?> type) {
    return add(new Parameter(type.placeholder(), type, Parameter.Kind.OPTIONAL));
  }

  protected final int repeated(ValueType<?> type) {
    return add(new Parameter(type.placeholder(), type, Parameter.Kind.REPEATED));
  }

  protected final int word(String word) {
    return add(new Parameter(word, new WordType<>("'" + word + "'", word), Parameter.Kind.WORD));
  }

  protected final int option(String word, ValueType<?> type) {
    return add(new Parameter(word, type, Parameter.Kind.OPTION));
  }

  private int add(Parameter parameter) {
    parameters.add(parameter);
    return parameters.size() - 1;
  }

  /** As it stands in the reference: {@code SIZE [class NAME]}. */
  public final String outline() {
    StringBuilder outline = new StringBuilder();
    for (Parameter parameter : parameters) {
      outline.append(outline.length() == 0 ? "" : " ").append(parameter.outline());
    }
    return outline.toString();
  }

  /** Exactly one value. */
  public static <T> Signature<T> one(ValueType<T> type) {
    return new One<>(type);
  }

  /** One value or none; no value reads as null. */
  public static <T> Signature<T> oneOrNone(ValueType<T> type) {
    return new OneOrNone<>(type);
  }

  /** One value or more. */
  public static <T> Signature<List<T>> many(ValueType<T> type) {
    return new Many<>(type);
  }

  /** No value: the statement is all block. */
  public static Signature<String> none() {
    return new None();
  }

  private static final class One<T> extends Signature<T> {
    private final int value;

    One(ValueType<T> type) {
      value = required(type);
    }

    @Override
    public T read(Arguments arguments) {
      return arguments.required(value);
    }
  }

  private static final class OneOrNone<T> extends Signature<T> {
    private final int value;

    OneOrNone(ValueType<T> type) {
      value = optional(type);
    }

    @Override
    public T read(Arguments arguments) {
      return arguments.required(value);
    }
  }

  private static final class Many<T> extends Signature<List<T>> {
    private final int values;

    Many(ValueType<T> type) {
      values = repeated(type);
    }

    @Override
    public List<T> read(Arguments arguments) {
      return arguments.repeated(values);
    }
  }

  private static final class None extends Signature<String> {
    @Override
    public String read(Arguments arguments) {
      return "";
    }
  }
}
