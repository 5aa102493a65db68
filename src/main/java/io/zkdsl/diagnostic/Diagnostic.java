package io.zkdsl.diagnostic;

import io.zkdsl.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One finding: what is wrong, where, why a real system would fail, and how to mend it.
 *
 * @param label what stands beside the marked text, or empty
 * @param related other places that take part, in the order of telling
 * @param notes why it matters, with the numbers that were compared
 * @param help the one repair, in words
 * @param fix the same repair as an edit, when it is mechanical
 */
public record Diagnostic(
    DiagnosticCode code,
    Severity severity,
    Location location,
    String message,
    String label,
    List<Related> related,
    List<String> notes,
    Optional<String> help,
    Optional<Edit> fix) {

  public Diagnostic {
    related = List.copyOf(related);
    notes = List.copyOf(notes);
  }

  /** A finding whose message is the code's template filled with {@code arguments}. */
  public static Diagnostic of(DiagnosticCode code, Location location, Object... arguments) {
    return new Diagnostic(
        code,
        code.severity(),
        location,
        code.message(arguments),
        "",
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  public Diagnostic severity(Severity other) {
    return new Diagnostic(code, other, location, message, label, related, notes, help, fix);
  }

  public Diagnostic label(String text) {
    return new Diagnostic(code, severity, location, message, text, related, notes, help, fix);
  }

  public Diagnostic related(Location other, String text) {
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(other, text));
    return new Diagnostic(code, severity, location, message, label, more, notes, help, fix);
  }

  public Diagnostic note(String text) {
    List<String> more = new ArrayList<>(notes);
    more.add(text);
    return new Diagnostic(code, severity, location, message, label, related, more, help, fix);
  }

  public Diagnostic help(String text) {
    return new Diagnostic(
        code, severity, location, message, label, related, notes, Optional.of(text), fix);
  }

  public Diagnostic fix(Edit edit) {
    return new Diagnostic(
        code, severity, location, message, label, related, notes, help, Optional.of(edit));
  }
}
