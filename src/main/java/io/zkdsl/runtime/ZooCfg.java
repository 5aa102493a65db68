package io.zkdsl.runtime;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of {@code zoo.cfg} that say who is a member. */
public final class ZooCfg {
  private ZooCfg() {}

  /** {@code server.1} and its address for each member; none for a standalone server. */
  public static Map<String, String> memberLines(ServerConfig config) {
    Map<String, String> lines = new LinkedHashMap<>();
    if (!config.ensemble().isStandalone()) {
      for (Member member : config.members()) {
        String address =
            config.clientPortInServerList() ? member.address() : member.addressBefore35();
        lines.put("server." + member.id(), address);
      }
    }
    return lines;
  }

  /** {@code group.1=1:2:3} and {@code weight.1=2}; none for a majority quorum. */
  public static Map<String, String> quorumLines(ServerConfig config) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (Map.Entry<Integer, List<Integer>> group : config.groups().entrySet()) {
      StringBuilder ids = new StringBuilder();
      for (int id : group.getValue()) {
        ids.append(ids.length() == 0 ? "" : ":").append(id);
      }
      lines.put("group." + group.getKey(), ids.toString());
    }
    for (Map.Entry<Integer, Integer> weight : config.weights().entrySet()) {
      if (weight.getValue() != 1) {
        lines.put("weight." + weight.getKey(), Integer.toString(weight.getValue()));
      }
    }
    return lines;
  }
}
