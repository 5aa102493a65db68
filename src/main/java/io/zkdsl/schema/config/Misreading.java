package io.zkdsl.schema.config;

/**
 * A name that is no key of {@code zoo.cfg} but can only mean one. A server takes such a line
 * without a word and ignores it.
 *
 * @param name what to write instead
 * @param key the key that was meant
 * @param reason why the written name does nothing, as a note to the user
 */
public record Misreading(String name, ConfigKey key, String reason) {}
