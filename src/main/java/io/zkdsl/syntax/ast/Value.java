package io.zkdsl.syntax.ast;

import io.zkdsl.source.Span;

/**
 * A word or a string.
 *
 * @param text the text that is meant: of a string, without quotes and with its escapes resolved
 * @param quoted whether it was written as a string
 */
public record Value(String text, boolean quoted, Span span) implements Node {}
