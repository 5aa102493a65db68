package io.zkdsl.schema;

import io.zkdsl.diagnostic.DiagnosticCode;

/**
 * Why a key cannot stand in a block of entries.
 *
 * @param arguments what fills the sentence of the code
 * @param note why, or empty
 * @param help the repair, or empty
 * @param replacement the key that was meant, when it is certain, or empty
 */
public record KeyProblem(
    DiagnosticCode code, Object[] arguments, String note, String help, String replacement) {}
