package io.zkdsl.model;

import io.zkdsl.schema.value.Volume;
import java.util.Optional;

/**
 * Where a server keeps what it must not lose.
 *
 * @param ephemeral whether it may be lost with the pod or container
 * @param log the volume of the transaction log; empty when it shares the data volume
 */
public record Storage(boolean ephemeral, Volume data, Optional<Volume> log) {}
