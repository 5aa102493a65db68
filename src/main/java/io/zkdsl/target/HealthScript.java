package io.zkdsl.target;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;

/**
 * The truth about a server, as a line of bash: {@code srvr} is the one word that every server
 * answers, and it names a mode only when the server is part of a quorum. It needs no further
 * program, and no entry in the whitelist.
 */
public final class HealthScript {
  private HealthScript() {}

  public static String of(Server server) {
    int port = server.ports().client();
    return "exec 3<>/dev/tcp/127.0.0.1/"
        + port
        + " && printf srvr >&3 && timeout 3 grep -q ^Mode: <&3";
  }

  /**
   * How long a server may take to load and fetch its data: two minutes, and what {@code initLimit}
   * grants.
   */
  public static int startSeconds(Ensemble ensemble) {
    long tick = number(ensemble, "tickTime", 2000);
    long limit = number(ensemble, "initLimit", 10);
    return (int) Math.min(86_400, 120 + tick * limit / 1000);
  }

  private static long number(Ensemble ensemble, String key, long otherwise) {
    return ensemble.config(key).isPresent()
        ? Long.parseLong(ensemble.config(key).get())
        : otherwise;
  }
}
