package io.zkdsl.proof;

import io.zkdsl.reading.EffectiveConfig;
import java.util.List;
import java.util.Map;

/** What the output of one target tells the servers of an ensemble. */
interface Told {
  /** By the ids that the servers will find themselves to have. */
  Map<Integer, EffectiveConfig> configs();

  /** The server that a host and port mean where this output is used. */
  int serverAt(String host, int port);

  /** Where a server may write, and finds again what it wrote. */
  List<String> folders(int serverId);
}
