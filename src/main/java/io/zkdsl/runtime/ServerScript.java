package io.zkdsl.runtime;

import java.util.List;

/** What ZooKeeper's own {@code zkServer.sh} and {@code zkEnv.sh} read from the environment. */
final class ServerScript {
  private ServerScript() {}

  /** The heap in MiB, a bare number; then flags, split at blanks. */
  static void heapAndFlags(ServerConfig config, Variables variables) {
    if (config.ensemble().resources().heap().isPresent()) {
      variables.set("ZK_SERVER_HEAP", Long.toString(config.ensemble().resources().heap().get()));
    }
    List<String> flags = config.ensemble().jvmFlags();
    if (!flags.isEmpty()) {
      variables.set("SERVER_JVMFLAGS", String.join(" ", flags));
    }
  }
}
