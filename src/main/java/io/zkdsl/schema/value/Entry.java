package io.zkdsl.schema.value;

/** A key and its value. */
public record Entry(String key, String value) {}
