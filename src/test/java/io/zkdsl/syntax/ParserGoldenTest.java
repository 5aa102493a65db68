package io.zkdsl.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.golden.Golden;
import io.zkdsl.source.LineMap;
import io.zkdsl.source.SourceFile;
import io.zkdsl.source.Span;
import io.zkdsl.syntax.ast.Block;
import io.zkdsl.syntax.ast.FileNode;
import io.zkdsl.syntax.ast.Statement;
import io.zkdsl.syntax.ast.Value;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What texts are read as: their tree, comments and findings; a new case is a new file. */
class ParserGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/parser");

  @TestFactory
  Stream<DynamicTest> a_text_is_read_as_expected() {
    return cases(file -> Golden.check(Golden.beside(file, ".ast"), dump(parse(file))));
  }

  /** The editor finds a node by an offset, so that the ranges must nest and follow each other. */
  @TestFactory
  Stream<DynamicTest> ranges_nest_and_follow_each_other() {
    return cases(
        file -> {
          FileNode tree = parse(file).file();
          assertThat(tree.span()).isEqualTo(new Span(0, Golden.read(file).length()));
          checkStatements(tree.statements(), tree.span());
        });
  }

  private static Stream<DynamicTest> cases(Consumer<Path> check) {
    return Golden.files(FOLDER, ".zk").stream()
        .map(
            file ->
                DynamicTest.dynamicTest(file.getFileName().toString(), () -> check.accept(file)));
  }

  private static ParseResult parse(Path file) {
    return Parser.parse(new SourceFile(file.getFileName().toString(), Golden.read(file)));
  }

  private static String dump(ParseResult parse) {
    LineMap lines = parse.source().lines();
    StringBuilder dump = new StringBuilder(AstDump.of(parse.file()));
    for (Comment comment : parse.comments()) {
      dump.append(place(comment.span(), lines)).append(' ').append(comment.text()).append('\n');
    }
    for (Diagnostic finding : parse.diagnostics()) {
      dump.append(place(finding.location().span(), lines)).append(' ');
      dump.append(finding.code().id()).append(": ").append(finding.message()).append('\n');
    }
    return dump.toString();
  }

  private static String place(Span span, LineMap lines) {
    return lines.line(span.start()) + ":" + lines.column(span.start());
  }

  private static void checkStatements(List<Statement> statements, Span around) {
    int end = around.start();
    for (Statement statement : statements) {
      checkInside(statement.span(), end, around.end());
      end = statement.name().span().start();
      for (Value part : parts(statement)) {
        checkInside(part.span(), end, statement.span().end());
        end = part.span().end();
      }
      if (statement.block().isPresent()) {
        Block block = statement.block().get();
        checkInside(block.span(), end, statement.span().end());
        checkStatements(block.statements(), block.span());
      }
      end = statement.span().end();
    }
  }

  private static List<Value> parts(Statement statement) {
    return Stream.concat(Stream.of(statement.name()), statement.values().stream()).toList();
  }

  private static void checkInside(Span span, int from, int to) {
    assertThat(span.start()).isBetween(from, to);
    assertThat(span.end()).isBetween(span.start(), to);
  }
}
