package io.zkdsl.cli;

import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.explain.Explanations;
import io.zkdsl.explain.Stories;
import io.zkdsl.schema.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the longer story of a finding, a statement or a key of {@code zoo.cfg}. */
final class ExplainCommand implements Command {
  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "Explains a finding (ZK103), a statement (size) or a key of zoo.cfg (tickTime)";
  }

  @Override
  public String operands() {
    return "NAME…";
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    if (arguments.operands().isEmpty()) {
      throw new CliException(
          "what? Name a code such as ZK103, a statement such as size, or a key of zoo.cfg");
    }
    StringBuilder text = new StringBuilder();
    for (String name : arguments.operands()) {
      text.append(text.length() == 0 ? "" : "\n").append(explanation(name));
    }
    terminal.print(text.toString());
    return ExitCode.FINE;
  }

  private static String explanation(String name) {
    Optional<DiagnosticCode> code = DiagnosticCode.withId(name);
    if (code.isPresent()) {
      return story(code.get());
    }
    Optional<String> explanation = Explanations.of(name);
    if (explanation.isPresent()) {
      return explanation.get();
    }
    List<String> known = new ArrayList<>(Explanations.names());
    for (DiagnosticCode each : DiagnosticCode.values()) {
      known.add(each.id());
    }
    String meant = Spelling.didYouMean(name, known);
    throw new CliException(
        "there is nothing called '" + name + "'" + (meant.isEmpty() ? "" : "; " + meant));
  }

  static String story(DiagnosticCode code) {
    String head = code.id() + " (" + code.severity().word() + "): " + code.outline() + "\n\n";
    return head + Stories.of(code);
  }
}
