package io.zkdsl.model;

import java.util.Optional;

/** The ports that one server listens on; what is empty is switched off. */
public record Ports(
    int client,
    int peer,
    int election,
    Optional<Integer> secure,
    Optional<Integer> admin,
    Optional<Integer> metrics) {}
