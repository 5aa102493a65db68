package io.zkdsl.cli;

import io.zkdsl.schema.Decoded;
import io.zkdsl.schema.block.FileBlock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes a first description to start from. */
final class InitCommand implements Command {
  @Override
  public String name() {
    return "init";
  }

  @Override
  public String summary() {
    return "Writes a commented first description";
  }

  @Override
  public String operands() {
    return "[NAME]";
  }

  @Override
  public List<Option> options() {
    return List.of();
  }

  @Override
  public int run(Arguments arguments, Terminal terminal) {
    if (arguments.operands().size() > 1) {
      throw new CliException("init takes one name");
    }
    String name = arguments.operands().isEmpty() ? "zookeeper" : arguments.operands().get(0);
    Decoded<?> decoded = FileBlock.ENSEMBLE.signature().parameters().get(0).type().decode(name);
    if (decoded.isRefused()) {
      throw new CliException(
          "an ensemble needs "
              + FileBlock.ENSEMBLE.signature().parameters().get(0).type().label()
              + ", but this is \""
              + name
              + "\"");
    }
    Path file = Path.of(name + ".zk");
    try (InputStream first = InitCommand.class.getResourceAsStream("first.zk")) {
      String text = new String(first.readAllBytes(), StandardCharsets.UTF_8).replace("NAME", name);
      Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new CliException(file + " is there already; nothing was changed", e);
    } catch (IOException e) {
      throw new CliException("cannot write " + file + ": " + e.getMessage(), e);
    }
    terminal.print("wrote " + file + "; now: zkdsl compile " + file + "\n");
    return ExitCode.FINE;
  }
}
