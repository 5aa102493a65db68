package io.zkdsl.schema.block;

import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.schema.Arguments;
import io.zkdsl.schema.BlockSchema;
import io.zkdsl.schema.Property;
import io.zkdsl.schema.Signature;
import io.zkdsl.schema.Types;
import io.zkdsl.schema.WordType;
import io.zkdsl.schema.value.Level;
import io.zkdsl.schema.value.Verdict;

/** What may stand in the settings of a project. */
public final class SettingsBlock {
  /** The file that holds them, for all descriptions in its folder and below. */
  public static final String FILE = "zkdsl.zk";

  private static final BlockSchema.Builder BLOCK = BlockSchema.named(FILE);

  public static final Property<Verdict> SEVERITY =
      BLOCK
          .property("severity", new SeveritySignature())
          .perKey()
          .example("severity ZK302 error \"odd sizes only: see the runbook\"")
          .doc(
              """
              How bad a kind of finding is in this project, and why. `off` is not told at all. Errors mean certain
              failure and stay errors.
              """);

  public static final Property<Level> FAIL_ON =
      BLOCK
          .property("fail-on", WordType.oneOf(Level.ERROR, Level.WARNING, Level.NOTE))
          .defaultsTo("error")
          .example("fail-on warning")
          .doc("From which severity on `check` exits with 1, where `--fail-on` does not say.");

  public static final Property<String> BASELINE =
      BLOCK
          .property("baseline", Types.text("the path of a file"))
          .defaultsTo("none")
          .example("baseline \"zkdsl-baseline.txt\"")
          .doc(
              """
              A file of findings that are known and not told again. `zkdsl check --update-baseline` writes it.
              The path is relative to the settings.
              """);

  public static final Property<String> OUTPUT =
      BLOCK
          .property("output", Types.text("the path of a folder"))
          .defaultsTo("build, in the folder that zkdsl is run in")
          .example("output \"deploy\"")
          .doc(
              "Where `compile` writes, where `-o` does not say. The path is relative to the settings.");

  public static final BlockSchema SCHEMA = BLOCK.build();

  private SettingsBlock() {}

  /** {@code CODE LEVEL REASON}. */
  private static final class SeveritySignature extends Signature<Verdict> {
    private final int code = required(Types.findingCode());
    private final int level = required(WordType.oneOf(Level.values()));
    private final int reason = required(Types.text("the reason, in quotes"));

    @Override
    public Verdict read(Arguments arguments) {
      DiagnosticCode decided = arguments.required(code);
      return new Verdict(decided, arguments.required(level), arguments.required(reason));
    }
  }
}
