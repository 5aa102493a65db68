package io.zkdsl.analysis.rules;

import io.zkdsl.model.Server;
import java.util.Optional;

/** What can fail, the larger before what is inside it. */
enum DomainKind {
  SERVER("server", ""),
  ZONE("zone", "in each zone"),
  NODE("node", "on each node"),
  HOST("host", "on each host");

  private final String word;
  private final String inEach;

  DomainKind(String word, String inEach) {
    this.word = word;
    this.inEach = inEach;
  }

  /** The statement that says where a server is. */
  String statement() {
    return this == SERVER ? "weight" : word;
  }

  String word() {
    return word;
  }

  String inEach() {
    return inEach;
  }

  Optional<String> nameOf(Server server) {
    return switch (this) {
      case SERVER -> Optional.of(Integer.toString(server.id()));
      case ZONE -> server.zone();
      case NODE -> server.node();
      case HOST -> server.host();
    };
  }
}
