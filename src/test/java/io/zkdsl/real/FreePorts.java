package io.zkdsl.real;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Ports that nobody listens on now. They lie below those that the kernel gives to outgoing
 * connections, or it might take them first. None is given twice, so that tests may run at once.
 */
public final class FreePorts {
  private static final int LOWEST = 10_000;
  private static final int HIGHEST = 32_000;
  private static final Set<Integer> GIVEN = new HashSet<>();

  public static synchronized List<Integer> take(int count) {
    Random random = new Random();
    Set<Integer> ports = new LinkedHashSet<>();
    while (ports.size() < count) {
      int port = LOWEST + random.nextInt(HIGHEST - LOWEST);
      if (isFree(port) && GIVEN.add(port)) {
        ports.add(port);
      }
    }
    return List.copyOf(ports);
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }

  private FreePorts() {}
}
