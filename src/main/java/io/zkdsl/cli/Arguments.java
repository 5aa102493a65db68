package io.zkdsl.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a command was called with. */
final class Arguments {
  private final List<String> operands = new ArrayList<>();
  private final List<Given> given = new ArrayList<>();

  private record Given(Option option, String value) {}

  /**
   * Reads options and operands; options may stand anywhere, {@code --} ends them.
   *
   * @throws CliException for an unknown option, or a missing or wrong value
   */
  static Arguments parse(String[] words, int from, Command command) {
    Arguments arguments = new Arguments();
    boolean optionsEnded = false;
    for (int i = from; i < words.length; i++) {
      String word = words[i];
      if (optionsEnded || word.equals("-") || !word.startsWith("-")) {
        arguments.operands.add(word);
      } else if (word.equals("--")) {
        optionsEnded = true;
      } else {
        i = arguments.option(words, i, command);
      }
    }
    return arguments;
  }

  /** Gives the place of the last word that belongs to the option. */
  private int option(String[] words, int place, Command command) {
    String word = words[place];
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String name = equals < 0 ? word : word.substring(0, equals);
    Option option = find(name, command);
    if (!option.takesValue()) {
      if (equals >= 0) {
        throw new CliException(name + " takes no value");
      }
      given.add(new Given(option, ""));
      return place;
    }
    String value = equals >= 0 ? word.substring(equals + 1) : wordAt(words, place + 1);
    if (value.isEmpty()) {
      // a variable of a script that is not set must not become the root of the disk
      throw new CliException(name + " needs " + option.value());
    }
    if (!option.choices().isEmpty()) {
      for (String choice : value.split(",", -1)) {
        if (!option.choices().contains(choice)) {
          throw new CliException(
              name
                  + " takes "
                  + String.join(", ", option.choices())
                  + ", but this is \""
                  + choice
                  + "\"");
        }
      }
    }
    given.add(new Given(option, value));
    return equals < 0 ? place + 1 : place;
  }

  private static String wordAt(String[] words, int place) {
    return place < words.length ? words[place] : "";
  }

  private static Option find(String name, Command command) {
    List<String> known = new ArrayList<>();
    for (Option option : command.options()) {
      if (option.isNamed(name)) {
        return option;
      }
      known.add(option.name());
    }
    String meant = io.zkdsl.schema.Spelling.didYouMean(name, known);
    throw new CliException(
        "zkdsl "
            + command.name()
            + " has no option "
            + name
            + (meant.isEmpty() ? "" : "; " + meant));
  }

  List<String> operands() {
    return operands;
  }

  boolean has(Option option) {
    return !all(option).isEmpty();
  }

  /** The last value given. */
  Optional<String> value(Option option) {
    List<String> values = all(option);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  List<String> all(Option option) {
    List<String> values = new ArrayList<>();
    for (Given one : given) {
      if (one.option() == option) {
        values.add(one.value());
      }
    }
    return values;
  }
}
