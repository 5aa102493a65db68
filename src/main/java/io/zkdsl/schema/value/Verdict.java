package io.zkdsl.schema.value;

import io.zkdsl.diagnostic.DiagnosticCode;

/** What a project decided about one kind of finding, and why. */
public record Verdict(DiagnosticCode code, Level level, String reason) {}
