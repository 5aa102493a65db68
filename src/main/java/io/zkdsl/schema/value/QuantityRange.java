package io.zkdsl.schema.value;

import java.util.Optional;

/** What is asked for, and the most that is given; without a limit there is none. */
public record QuantityRange<T>(T request, Optional<T> limit) {}
