package io.zkdsl.explain;

import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.block.Schema;
import io.zkdsl.schema.config.ConfigKey;
import io.zkdsl.schema.config.ConfigKeys;

/** The reference of the language, {@code docs/reference.md}, made from the schema. */
public final class ReferencePage {
  private ReferencePage() {}

  public static String text() {
    StringBuilder page = new StringBuilder();
    page.append("# Reference\n\n");
    page.append(
        "Made from the schema (`io.zkdsl.schema`); a test keeps it up to date. `zkdsl explain NAME` prints the\n");
    page.append("same for one name.\n\n");
    page.append(
        "A statement is a word, then values, then perhaps a block; a line break or `;` ends it, `#` starts a\n");
    page.append("comment. Strings know `\\\"`, `\\\\`, `\\n`, `\\t` and `\\u{…}`.\n");
    for (BlockSchema block : Schema.BLOCKS) {
      block(block, page);
    }
    keys(page);
    page.append("\n## Findings\n\n[rules.md](rules.md) has them all.\n");
    return page.toString();
  }

  private static void block(BlockSchema block, StringBuilder page) {
    page.append("\n## In ").append(block.name()).append("\n");
    if (block.entries().isPresent()) {
      page.append('\n').append(block.entries().get().doc()).append('\n');
    }
    for (Property<?> property : block.properties()) {
      page.append("\n### `")
          .append(property.outline())
          .append("`\n\n")
          .append(property.doc())
          .append('\n');
      if (!property.defaultText().isEmpty()) {
        page.append("\nDefault: ").append(property.defaultText()).append(".\n");
      }
      if (!property.example().isEmpty()) {
        page.append("\n```\n").append(property.example()).append("\n```\n");
      }
    }
  }

  private static void keys(StringBuilder page) {
    page.append("\n## Keys of `zoo.cfg`\n\n");
    page.append(
        "| key | takes | ZooKeeper's default | since | read from | who decides | what it does |\n");
    page.append("|---|---|---|---|---|---|---|\n");
    for (ConfigKey key : ConfigKeys.all()) {
      page.append("| `").append(key.name()).append("` | ").append(cell(key.type().label()));
      page.append(" | ")
          .append(cell(key.serverDefault()))
          .append(" | ")
          .append(cell(key.since().toString()));
      page.append(" | ")
          .append(cell(Explanations.place(key)))
          .append(" | ")
          .append(cell(Explanations.standing(key)));
      page.append(" | ").append(cell(key.doc())).append(" |\n");
    }
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}
