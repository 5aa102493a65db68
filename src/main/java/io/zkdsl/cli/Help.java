package io.zkdsl.cli;

/** What {@code --help} prints, from the declarations of commands and options. */
final class Help {
  private static final int COLUMN = 28;

  private Help() {}

  static String overview() {
    StringBuilder help = new StringBuilder();
    help.append(
        "zkdsl turns the description of an Apache ZooKeeper ensemble into everything that runs it.\n\n");
    help.append("Usage: zkdsl COMMAND [OPTION…] [OPERAND…]\n\nCommands:\n");
    for (Command command : CommandLine.commands()) {
      row(command.name(), command.summary(), help);
    }
    help.append(
        "\nzkdsl COMMAND --help tells the options of a command; zkdsl --version the version.\n");
    help.append(
        "Exit codes: 0 fine, 1 findings, 2 wrong usage or a file trouble, 3 a bug in zkdsl.\n");
    return help.toString();
  }

  static String of(Command command) {
    StringBuilder help = new StringBuilder();
    help.append("Usage: zkdsl ")
        .append(command.name())
        .append(" [OPTION…] ")
        .append(command.operands());
    help.append("\n\n").append(command.summary()).append(".\n");
    if (!command.options().isEmpty()) {
      help.append("\nOptions:\n");
      for (Option option : command.options()) {
        row(outline(option), doc(option), help);
      }
    }
    return help.toString();
  }

  private static String outline(Option option) {
    String names =
        option.shortName().isEmpty() ? option.name() : option.shortName() + ", " + option.name();
    return option.takesValue() ? names + " " + option.value() : names;
  }

  private static String doc(Option option) {
    return option.choices().isEmpty()
        ? option.doc()
        : option.doc() + " (" + String.join(", ", option.choices()) + ")";
  }

  private static void row(String left, String right, StringBuilder out) {
    out.append("  ")
        .append(left)
        .append(" ".repeat(Math.max(2, COLUMN - left.length())))
        .append(right)
        .append('\n');
  }
}
