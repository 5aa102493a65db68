package io.zkdsl.docs;

import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.DiagnosticRenderer;
import io.zkdsl.explain.Stories;
import java.util.List;

/**
 * The page of all findings, {@code docs/rules.md}: their stories, and what was made of each rule.
 */
final class RulesPage {
  private static final String INTRODUCTION =
      """
      # Findings

      Made from the code, the stories of `zkdsl explain` and the list of rules; a test keeps it up to date.

      An **error** means certain failure: a server that does not start, an ensemble that never serves, manifests that
      Kubernetes refuses, a setting that does nothing, or a text that cannot be read. Nothing is written, and nobody can
      switch it off. A **warning** is a risk that one may take: `# zkdsl: allow CODE the reason` takes it back on its
      line, and `severity CODE LEVEL "the reason"` in `zkdsl.zk` decides for a project.
      """;

  private final StringBuilder page = new StringBuilder(INTRODUCTION);

  private RulesPage() {}

  static String text(Coverage coverage) {
    RulesPage rules = new RulesPage();
    rules.table();
    for (DiagnosticCode code : DiagnosticCode.values()) {
      rules.section(code);
    }
    rules.coverage(coverage);
    return rules.page.toString();
  }

  private void table() {
    page.append("\n| code | severity | finding |\n|---|---|---|\n");
    for (DiagnosticCode code : DiagnosticCode.values()) {
      page.append("| ").append(link(code.id())).append(" | ").append(code.severity().word());
      page.append(" | ").append(cell(code.outline())).append(" |\n");
    }
  }

  private void section(DiagnosticCode code) {
    String story = Stories.of(code);
    page.append("\n## ").append(code.id()).append("\n\n**").append(code.severity().word());
    page.append("**: ").append(code.outline()).append("\n\n");
    int wrong = story.indexOf("```zk wrong\n");
    int end = wrong < 0 ? 0 : story.indexOf("```\n", wrong + 5) + "```\n".length();
    page.append(story, 0, end);
    if (end > 0) {
      String example = story.substring(wrong + "```zk wrong\n".length(), end - "```\n".length());
      String told =
          new DiagnosticRenderer(false)
              .render(
                  Examples.findings(example).stream()
                      .filter(finding -> finding.code() == code)
                      .limit(1)
                      .toList());
      page.append("\n```\n").append(told, 0, told.indexOf("\n\n") + 1).append("```\n");
    }
    page.append(story, end, story.length());
  }

  private void coverage(Coverage coverage) {
    page.append("\n## What became of each rule\n\n");
    page.append(
        "zkdsl was built from a sheet of facts about real servers, images and Kubernetes.\n\n");
    page.append("| rules | are |\n|---|---|\n");
    for (Coverage.How how : Coverage.How.values()) {
      page.append("| ")
          .append(coverage.count(how))
          .append(" | ")
          .append(how.inWords)
          .append(" |\n");
    }
    for (Coverage.Section section : coverage.sections()) {
      page.append("\n### ").append(section.name()).append("\n\n");
      page.append("| rule | what | | by |\n|---|---|---|---|\n");
      for (Coverage.Row row : section.rows()) {
        page.append("| ").append(row.rule()).append(" | ").append(cell(row.what())).append(" | ");
        page.append(row.how().inWords).append(" | ").append(by(row)).append(" |\n");
      }
    }
  }

  private static String by(Coverage.Row row) {
    List<String> links = row.codes().stream().map(RulesPage::link).toList();
    return links.isEmpty() ? cell(row.by()) : String.join(", ", links);
  }

  private static String link(String id) {
    return "[" + id + "](#" + id.toLowerCase(java.util.Locale.ROOT) + ")";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}
