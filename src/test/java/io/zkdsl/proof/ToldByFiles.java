package io.zkdsl.proof;

import io.zkdsl.compiler.Compilation;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.reading.EffectiveConfig;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code config} target: files to mount, whoever mounts them. */
record ToldByFiles(Map<Integer, EffectiveConfig> configs) implements Told {
  private static final Pattern CONTAINER = Pattern.compile("[a-z0-9-]+-(\\d+)");

  static ToldByFiles of(Compilation compilation, Ensemble ensemble) {
    Map<String, String> files = Outputs.files(compilation, ensemble);
    Map<Integer, EffectiveConfig> configs = new TreeMap<>();
    for (Server server : ensemble.servers()) {
      String folder = "server-" + server.id() + "/";
      int id = Integer.parseInt(files.get(folder + "myid").strip());
      configs.put(id, EffectiveConfig.ofZooCfg(files.get(folder + "zoo.cfg"), id));
    }
    return new ToldByFiles(configs);
  }

  @Override
  public int serverAt(String host, int port) {
    Matcher container = CONTAINER.matcher(host);
    if (!container.matches()) {
      throw new AssertionError(host + " is nobody's name");
    }
    return Integer.parseInt(container.group(1));
  }

  @Override
  public List<String> folders(int serverId) {
    return List.of("/");
  }
}
