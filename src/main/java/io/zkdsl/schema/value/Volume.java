package io.zkdsl.schema.value;

import java.util.Optional;

/** A volume of a server: how large, of which storage class, and where it is mounted. */
public record Volume(Quantity size, Optional<String> storageClass, Optional<String> path) {}
