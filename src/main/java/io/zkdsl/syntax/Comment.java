package io.zkdsl.syntax;

import io.zkdsl.source.Span;

/** A comment from its {@code #} to the end of its line. */
public record Comment(String text, Span span) {}
