package io.zkdsl.cli;

import java.util.ArrayList;
import java.util.List;

/** Prints a script that completes commands and options in a shell. */
final class CompletionCommand implements Command {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  /** Where the function knows no word, the shell completes names of files. */
  private static final String COMPLETE = "complete -o default -F _zkdsl zkdsl\n";

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public String summary() {
    return "Prints a completion script for bash, zsh or fish";
  }

  @Override
  public String operands() {
    return "bash|zsh|fish";
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    String shell = arguments.operands().size() == 1 ? arguments.operands().get(0) : "";
    if (!SHELLS.contains(shell)) {
      throw new CliException("for which shell? bash, zsh or fish");
    }
    terminal.print(shell.equals("fish") ? fish() : shell.equals("zsh") ? zsh() : bash());
    return ExitCode.FINE;
  }

  private static String bash() {
    return "# zkdsl completion for bash: source <(zkdsl completion bash)\n" + function() + COMPLETE;
  }

  private static String zsh() {
    return "# zkdsl completion for zsh: source <(zkdsl completion zsh)\n"
        + "autoload -U +X bashcompinit && bashcompinit\n"
        + function()
        + COMPLETE;
  }

  private static String function() {
    StringBuilder script = new StringBuilder();
    script.append("_zkdsl() {\n");
    script.append(
        "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} words=\n");
    script.append("  case \"${COMP_WORDS[1]} $before\" in\n");
    List<String> told = new ArrayList<>();
    for (Command command : CommandLine.commands()) {
      for (Option option : command.options()) {
        if (!option.choices().isEmpty() && !told.contains(option.name())) {
          told.add(option.name());
          choices("*\" " + option.name() + "\"", option.choices(), script);
        }
      }
    }
    script.append("    *) case \"${COMP_WORDS[1]} $word\" in\n");
    for (Command command : CommandLine.commands()) {
      List<String> words = new ArrayList<>();
      for (Option option : command.options()) {
        words.add(option.name());
      }
      script.append("  ");
      choices("\"" + command.name() + " -\"*", words, script);
    }
    script.append("  ");
    choices("\"completion \"*", SHELLS, script);
    script.append("    esac ;;\n  esac\n");
    List<String> names = new ArrayList<>();
    for (Command command : CommandLine.commands()) {
      names.add(command.name());
    }
    script
        .append("  if [ \"$COMP_CWORD\" -eq 1 ]; then words=\"")
        .append(String.join(" ", names))
        .append("\"; fi\n");
    script.append("  COMPREPLY=($(compgen -W \"$words\" -- \"$word\"))\n}\n");
    return script.toString();
  }

  private static void choices(String pattern, List<String> words, StringBuilder script) {
    script
        .append("    ")
        .append(pattern)
        .append(") words=\"")
        .append(String.join(" ", words))
        .append("\" ;;\n");
  }

  private static String fish() {
    StringBuilder script =
        new StringBuilder("# zkdsl completion for fish: zkdsl completion fish | source\n");
    for (Command command : CommandLine.commands()) {
      script.append("complete -c zkdsl -n __fish_use_subcommand -a ").append(command.name());
      script.append(" -d '").append(command.summary()).append("'\n");
      for (Option option : command.options()) {
        script.append("complete -c zkdsl -n '__fish_seen_subcommand_from ").append(command.name());
        script.append("' -l ").append(option.name().substring(2));
        if (!option.shortName().isEmpty()) {
          script.append(" -s ").append(option.shortName().substring(1));
        }
        if (!option.choices().isEmpty()) {
          script.append(" -x -a '").append(String.join(" ", option.choices())).append("'");
        } else if (option.takesValue()) {
          script.append(" -r");
        }
        script.append(" -d '").append(option.doc().replace("'", "\\'")).append("'\n");
      }
    }
    return script.toString();
  }
}
