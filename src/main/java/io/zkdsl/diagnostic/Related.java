package io.zkdsl.diagnostic;

import io.zkdsl.source.Location;

/** Another place that takes part in a finding, with what it has to do with it. */
public record Related(Location location, String label) {}
