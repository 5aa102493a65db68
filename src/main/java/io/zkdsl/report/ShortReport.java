package io.zkdsl.report;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.source.Location;

/**
 * One line each, {@code file:line:column: severity[code]: message}, as editors and grep take them.
 */
final class ShortReport implements Report {
  @Override
  public String of(Results results) {
    StringBuilder lines = new StringBuilder();
    for (Diagnostic diagnostic : results.findings()) {
      Location location = diagnostic.location();
      Region region = Region.of(location);
      lines.append(location.file().path()).append(':').append(region.startLine()).append(':');
      lines.append(region.startColumn()).append(": ").append(diagnostic.severity().word());
      lines.append('[').append(diagnostic.code().id()).append("]: ");
      lines.append(OneLine.of(diagnostic.message())).append('\n');
    }
    return lines.toString();
  }
}
