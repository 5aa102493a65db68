package io.zkdsl.diagnostic;

import io.zkdsl.source.Location;

/** A mechanical repair: the text that replaces a range. */
public record Edit(Location location, String replacement) {}
