package io.zkdsl.docs;

import io.zkdsl.compiler.CompileOptions;
import io.zkdsl.compiler.Compiler;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.golden.MemoryReader;
import io.zkdsl.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The examples of stories, with the files and options that some of them take. */
final class Examples {
  private static final Map<String, String> FILES =
      Map.of("company/defaults.zk", "fragment hardened { config { maxClientCnxns 100 } }");

  private Examples() {}

  static List<Diagnostic> findings(String example) {
    return new Compiler(options(example), new MemoryReader(FILES), new TemplateRenderer())
        .check(new SourceFile("example.zk", example));
  }

  /** {@code # options: --profile NAME} or {@code --set NAME=VALUE} in the first line. */
  private static CompileOptions options(String example) {
    String mark = "# options: ";
    if (!example.startsWith(mark)) {
      return CompileOptions.DEFAULT;
    }
    String[] words = example.substring(mark.length(), example.indexOf('\n')).strip().split(" ");
    Optional<String> profile =
        words[0].equals("--profile") ? Optional.of(words[1]) : Optional.empty();
    List<String> overrides = words[0].equals("--set") ? List.of(words[1]) : List.of();
    return new CompileOptions(Optional.empty(), profile, overrides);
  }
}
