package io.zkdsl.model;

import io.zkdsl.schema.value.Cores;
import io.zkdsl.schema.value.Quantity;
import io.zkdsl.schema.value.QuantityRange;
import java.util.Optional;

/**
 * What a server may use.
 *
 * @param heap the Java heap in MiB; empty when the image decides it
 */
public record Resources(
    QuantityRange<Cores> cpu, QuantityRange<Quantity> memory, Optional<Long> heap) {}
