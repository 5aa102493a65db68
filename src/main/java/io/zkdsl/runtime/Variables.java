package io.zkdsl.runtime;

import io.zkdsl.schema.Ascii;
import io.zkdsl.schema.value.Entry;
import java.util.ArrayList;
import java.util.List;

/** The environment variables of one server, and what they cannot say. */
public final class Variables {
  /** {@code docker run --env-file} reads lines of less than 64 KiB. */
  public static final int LONGEST_LINE = 65_535;

  private final List<Entry> all = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  /**
   * Something that variables cannot carry.
   *
   * @param what it, in a sentence: "the variables of a fabric8 image cannot carry <em>what</em>"
   * @param remedy what to do instead
   * @param origin the path of the statement that asks for it, see {@code Origins}
   */
  public record Refusal(String what, String remedy, List<String> origin) {}

  void set(String name, String value) {
    all.add(new Entry(name, value));
  }

  void set(String name, int value) {
    all.add(new Entry(name, Integer.toString(value)));
  }

  /** Mounting a file is the way out of most limits. */
  void cannotCarry(String what, String... origin) {
    cannotCarryBut("mount zoo.cfg instead: compile with --target config", what, origin);
  }

  void cannotCarryBut(String remedy, String what, String... origin) {
    refusals.add(new Refusal(what, remedy, List.of(origin)));
  }

  /** In the order in which they are to be written. */
  public List<Entry> all() {
    return all;
  }

  public List<Refusal> refusals() {
    return refusals;
  }

  /**
   * Whether a value reads the same for {@code docker run --env-file}, Compose, {@code kubectl} and
   * the entrypoint scripts that take it apart: visible ASCII without quotes, {@code $}, {@code #},
   * backslashes and what a shell expands.
   */
  static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain =
          Ascii.isLetterOrDigit(c)
              || c > ' ' && c <= '~' && "\"'$#\\`*?[]{}()<>|&;!~".indexOf(c) < 0;
      if (!plain) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  /** The same for a setting; the {@code *} of the four-letter words reaches no shell unquoted. */
  static boolean isPlain(String key, String value) {
    return isPlain(value) || key.equals("4lw.commands.whitelist") && value.equals("*");
  }
}
