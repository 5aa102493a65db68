package io.zkdsl.syntax;

import io.zkdsl.syntax.ast.FileNode;
import io.zkdsl.syntax.ast.Statement;
import io.zkdsl.syntax.ast.Value;
import java.util.List;

/**
 * A tree as indented text without ranges, one node a line: what tests compare, and what two texts
 * share that differ in layout alone.
 */
public final class AstDump {
  private final StringBuilder out = new StringBuilder();

  private AstDump() {}

  public static String of(FileNode file) {
    AstDump dump = new AstDump();
    dump.line(0, "file");
    dump.statements(file.statements(), 1);
    return dump.out.toString();
  }

  private void statements(List<Statement> statements, int depth) {
    for (Statement statement : statements) {
      line(depth, "statement " + visible(statement.name().text()));
      for (Value value : statement.values()) {
        line(depth + 1, value.quoted() ? string(value.text()) : "word " + visible(value.text()));
      }
      if (statement.block().isPresent()) {
        line(depth + 1, "block");
        statements(statement.block().get().statements(), depth + 2);
      }
    }
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private static String string(String text) {
    return "string \"" + visible(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }

  /** Everything on one line: what cannot be seen is written as its code point. */
  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || c == '\uFEFF' || c == '\u2028' || c == '\u2029') {
        visible.append("\\u{").append(Integer.toHexString(c)).append('}');
      } else {
        visible.append(c);
      }
    }
    return visible.toString();
  }
}
