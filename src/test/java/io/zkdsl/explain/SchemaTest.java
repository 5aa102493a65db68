package io.zkdsl.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.zkdsl.compiler.CompileOptions;
import io.zkdsl.compiler.Compiler;
import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.golden.Golden;
import io.zkdsl.golden.MemoryReader;
import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.block.FileBlock;
import io.zkdsl.schema.block.Schema;
import io.zkdsl.schema.block.SettingsBlock;
import io.zkdsl.schema.config.ConfigKeys;
import io.zkdsl.source.SourceFile;
import io.zkdsl.syntax.Parser;
import io.zkdsl.syntax.ast.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Walks the schema: what it promises about each statement is true. */
class SchemaTest {
  @Test
  void names_are_unique_in_their_block_and_blocks_in_the_schema() {
    assertThat(Schema.BLOCKS).extracting(BlockSchema::name).doesNotHaveDuplicates();
    for (BlockSchema block : Schema.BLOCKS) {
      assertThat(block.properties()).extracting(Property::name).doesNotHaveDuplicates();
    }
  }

  @Test
  void the_schema_knows_every_block_that_a_statement_has() {
    for (BlockSchema block : Schema.BLOCKS) {
      for (Property<?> property : block.properties()) {
        if (property.block().isPresent() && !isRenamed(property.block().get())) {
          assertThat(Schema.BLOCKS).contains(property.block().get());
        }
      }
    }
  }

  /** Fragments and profiles hold what an ensemble holds. */
  private static boolean isRenamed(BlockSchema block) {
    return block.name().equals("a fragment") || block.name().equals("a profile");
  }

  @TestFactory
  Stream<DynamicTest> a_statement_is_documented() {
    return properties(
        (block, property) -> {
          assertThat(property.doc()).isNotBlank().endsWith(".");
          assertThat(property.example()).startsWith(property.name() + " ");
          assertThat(Explanations.of(property.name()))
              .hasValueSatisfying(text -> assertThat(text).contains(property.doc()));
        });
  }

  @TestFactory
  Stream<DynamicTest> an_example_is_right() {
    return properties(
        (block, property) -> {
          String text = inContext(property.example(), block);
          List<Diagnostic> findings =
              new Compiler(CompileOptions.DEFAULT, new MemoryReader(FILES), new TemplateRenderer())
                  .check(new SourceFile(path(block), text));
          // some statements are not written by any target yet, or not for the default image,
          // and an example of one server says nothing of the others
          Set<DiagnosticCode> ofTargets =
              Set.of(
                  DiagnosticCode.TARGET_CANNOT_EMIT,
                  DiagnosticCode.IMAGE_NEEDED,
                  DiagnosticCode.HOSTS_PARTLY_GIVEN,
                  DiagnosticCode.DIALECT_CANNOT_CARRY);
          assertThat(findings)
              .as(text)
              .filteredOn(finding -> !ofTargets.contains(finding.code()))
              .isEmpty();
        });
  }

  private static final Map<String, String> FILES =
      Map.of("../company/defaults.zk", "fragment hardened { config { maxClientCnxns 100 } }");

  private static String path(BlockSchema block) {
    return block == SettingsBlock.SCHEMA ? SettingsBlock.FILE : "example.zk";
  }

  /** A description in which a statement of a block may stand, with what it needs around it. */
  private static String inContext(String statement, BlockSchema block) {
    return switch (block.name()) {
      case "a file", SettingsBlock.FILE -> statement;
      case "an ensemble" ->
          "fragment hardened { }\nensemble a { "
              + (statement.startsWith("size") ? "" : "size 3; ")
              + statement
              + " }";
      case "a server" -> {
        String others = " server 1 { group b } server 3 { group c }";
        boolean grouped = statement.startsWith("group") || statement.startsWith("weight");
        String group = statement.startsWith("weight") ? "; group a" : "";
        yield "ensemble a { size 3; server 2 { "
            + statement
            + group
            + " }"
            + (grouped ? others : "")
            + " }";
      }
      case "expose" -> {
        String inside = statement.startsWith("from") ? "" : "from 10.0.0.0/8; ";
        yield "ensemble a { size 3; expose client as LoadBalancer { " + inside + statement + " } }";
      }
      case "ports" -> {
        String tls = statement.startsWith("secure") ? "tls { client secret s }; " : "";
        yield "ensemble a { size 3; " + tls + "ports { " + statement + " } }";
      }
      default -> "ensemble a { size 3; " + block.name() + " { " + statement + " } }";
    };
  }

  @Test
  void every_key_of_zoo_cfg_is_explained() {
    for (String name : ConfigKeys.names()) {
      assertThat(Explanations.of(name)).as(name).isPresent();
    }
  }

  @Test
  void every_statement_occurs_in_a_sample_or_a_case() throws IOException {
    Set<String> used = new HashSet<>();
    for (Path folder : List.of(Path.of("samples"), Path.of("src/test/resources/diagnostics"))) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(file -> file.toString().endsWith(".zk")).toList()) {
          SourceFile source = new SourceFile(file.toString(), Golden.read(file));
          boolean settings = file.endsWith(SettingsBlock.FILE);
          collect(
              Parser.parse(source).file().statements(),
              settings ? SettingsBlock.SCHEMA : FileBlock.SCHEMA,
              used);
        }
      }
    }
    List<String> all = new ArrayList<>();
    for (BlockSchema block : Schema.BLOCKS) {
      for (Property<?> property : block.properties()) {
        all.add(block.name() + ": " + property.name());
      }
    }
    all.removeAll(used);
    assertThat(all).isEmpty();
  }

  private static void collect(List<Statement> statements, BlockSchema block, Set<String> used) {
    for (Statement statement : statements) {
      String name = statement.name().text();
      block
          .find(name)
          .ifPresent(
              property -> {
                used.add(block.name() + ": " + name);
                if (statement.block().isPresent() && property.block().isPresent()) {
                  collect(statement.block().get().statements(), property.block().get(), used);
                }
              });
    }
  }

  @Test
  void the_reference_page_is_up_to_date() {
    Golden.check(Path.of("docs/reference.md"), ReferencePage.text());
  }

  private interface Check {
    void check(BlockSchema block, Property<?> property);
  }

  private static Stream<DynamicTest> properties(Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (BlockSchema block : Schema.BLOCKS) {
      for (Property<?> property : block.properties()) {
        tests.add(
            DynamicTest.dynamicTest(
                property.name() + " in " + block.name(), () -> check.check(block, property)));
      }
    }
    return tests.stream();
  }
}
