package io.zkdsl.schema.config;

import io.zkdsl.schema.ValueType;
import java.util.List;

/**
 * The kinds of values in a {@code config} block. Each decodes what a user writes to exactly the
 * text that {@code zoo.cfg} must hold: ZooKeeper itself knows no units, stops at some wrong values
 * and silently ignores others.
 */
final class ConfigTypes {
  private ConfigTypes() {}

  static ValueType<String> integer(int min) {
    return number(NumberRange.intFrom(min));
  }

  static ValueType<String> integer(int min, int max) {
    return number(new NumberRange(min, max));
  }

  static ValueType<String> longInteger(long min) {
    return number(NumberRange.longFrom(min));
  }

  static ValueType<String> port() {
    return new WholeNumber("a port", "PORT", new NumberRange(1, 65535), "");
  }

  static ValueType<String> ticks(int min) {
    return new WholeNumber(
        "a number of ticks",
        "TICKS",
        NumberRange.intFrom(min),
        "it counts ticks of tickTime, so write a bare number");
  }

  static ValueType<String> real(int min, int max) {
    return new RealNumber(min, max);
  }

  static ValueType<String> milliseconds(int min) {
    return new Measure(KeyUnit.MILLISECONDS, NumberRange.intFrom(min));
  }

  /** Milliseconds that ZooKeeper keeps in a {@code long}. */
  static ValueType<String> longMilliseconds(int min) {
    return new Measure(KeyUnit.MILLISECONDS, NumberRange.longFrom(min));
  }

  static ValueType<String> seconds(int min) {
    return new Measure(KeyUnit.SECONDS, NumberRange.intFrom(min));
  }

  static ValueType<String> minutes(int min) {
    return new Measure(KeyUnit.MINUTES, NumberRange.longFrom(min));
  }

  static ValueType<String> hours(int min) {
    return new Measure(KeyUnit.HOURS, NumberRange.intFrom(min));
  }

  static ValueType<String> bytes(int min) {
    return new Measure(KeyUnit.BYTES, NumberRange.intFrom(min));
  }

  static ValueType<String> kibibytes(int min) {
    return new Measure(KeyUnit.KIBIBYTES, NumberRange.longFrom(min));
  }

  /** A type that also takes one value outside its range, mostly to turn something off. */
  static ValueType<String> allowing(String value, ValueType<String> others) {
    return new Allowing(value, others);
  }

  static ValueType<String> bool() {
    return new Words(
        List.of("true", "false"),
        "ZooKeeper reads some booleans by their exact spelling and ignores any other word");
  }

  static ValueType<String> words(String... words) {
    return new Words(List.of(words), "");
  }

  static ValueType<String> wordList() {
    return new WordList();
  }

  static ValueType<String> fourLetterWords() {
    return new FourLetterWords();
  }

  static ValueType<String> path() {
    return new AbsolutePath();
  }

  static ValueType<String> host() {
    return new HostName();
  }

  /** A Java class, of which some good ones are known. */
  static ValueType<String> className(String... known) {
    return new ClassName(List.of(known));
  }

  static ValueType<String> text() {
    return new FreeText();
  }

  private static ValueType<String> number(NumberRange range) {
    return new WholeNumber("a whole number", "NUMBER", range, "");
  }
}
