package io.zkdsl.report;

import io.zkdsl.source.LineMap;
import io.zkdsl.source.Location;

/**
 * A range in lines and columns, both counted from 1, columns in code points; the end is behind the
 * last character.
 */
record Region(int startLine, int startColumn, int endLine, int endColumn) {
  static Region of(Location location) {
    LineMap lines = location.file().lines();
    int start = location.span().start();
    int end = location.span().end();
    return new Region(lines.line(start), lines.column(start), lines.line(end), lines.column(end));
  }
}
