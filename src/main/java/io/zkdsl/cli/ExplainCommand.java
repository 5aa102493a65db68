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
  private static final int SEVERITY_COLUMN = 9;

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public String summary() {
    return "Explains a finding (ZK103), a statement (size) or a key of zoo.cfg; alone, lists all findings";
  }

  @Override
  public String operands() {
    return "[NAME…]";
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    if (arguments.operands().isEmpty()) {
      terminal.print(findings());
      return ExitCode.FINE;
    }
    StringBuilder text = new StringBuilder();
    for (String name : arguments.operands()) {
      text.append(text.length() == 0 ? "" : "\n").append(explanation(name));
    }
    terminal.print(text.toString());
    return ExitCode.FINE;
  }

  private static String findings() {
    StringBuilder list = new StringBuilder();
    for (DiagnosticCode code : DiagnosticCode.values()) {
      String severity = code.severity().word();
      list.append(code.id()).append("  ").append(severity);
      list.append(" ".repeat(SEVERITY_COLUMN - severity.length())).append(code.outline());
      list.append('\n');
    }
    return list.append("\nzkdsl explain CODE tells the story of each.\n").toString();
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

  private static String story(DiagnosticCode code) {
    String head = code.severity().word() + "[" + code.id() + "]: " + code.outline() + "\n\n";
    return head + onTerminal(Stories.of(code));
  }

  /** Examples under a title and indented, where Markdown has fences. */
  private static String onTerminal(String story) {
    StringBuilder text = new StringBuilder();
    boolean example = false;
    for (String line : story.split("\n")) {
      if (line.startsWith("```")) {
        example = !example;
        text.append(example ? line.endsWith("wrong") ? "Wrong:\n\n" : "Right:\n\n" : "");
      } else {
        text.append(example && !line.isEmpty() ? "    " : "").append(line).append('\n');
      }
    }
    return text.toString();
  }
}
