package io.zkdsl.policy;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.source.Location;

/**
 * A comment that takes a finding back, such as {@code # zkdsl: allow ZK302 two do for a test}.
 *
 * @param line the line whose findings it is about, counted from 1; 0 when no line follows it
 * @param place where the comment stands
 */
record Suppression(DiagnosticCode code, int line, Location place) {
  boolean covers(Diagnostic diagnostic) {
    return diagnostic.code() == code
        && diagnostic.location().file() == place.file()
        && place.file().lines().line(diagnostic.location().span().start()) == line;
  }
}
