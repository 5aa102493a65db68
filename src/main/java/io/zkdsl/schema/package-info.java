/**
 * What a user may write: every statement with its values, default and documentation, as data.
 * Validation, completion, hover, {@code explain}, the reference page and formatting read it; it
 * knows none of them.
 */
package io.zkdsl.schema;
