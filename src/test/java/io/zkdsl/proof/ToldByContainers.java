package io.zkdsl.proof;

import io.zkdsl.compiler.Compilation;
import io.zkdsl.model.Ensemble;
import io.zkdsl.reading.EffectiveConfig;
import io.zkdsl.reading.EnvFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;

/** The {@code docker} target: what Compose gives to each container. */
record ToldByContainers(
    Map<Integer, EffectiveConfig> configs,
    Map<String, Integer> hosts,
    Map<Integer, List<String>> volumes,
    boolean ephemeral)
    implements Told {

  static ToldByContainers of(Compilation compilation, Ensemble ensemble) {
    Map<String, String> files = Outputs.files(compilation, ensemble);
    ToldByContainers told =
        new ToldByContainers(
            new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), ensemble.storage().ephemeral());
    Map<String, Map<String, Map<String, Object>>> compose =
        new Yaml().load(files.get("compose.yaml"));
    for (Map<String, Object> container : compose.get("services").values()) {
      List<?> envFiles = (List<?>) container.get("env_file");
      Map<String, String> environment = EnvFile.compose(files.get((String) envFiles.get(0)));
      told.add(container, Images.read(ensemble.dialect(), environment));
    }
    return told;
  }

  private void add(Map<String, Object> container, EffectiveConfig config) {
    configs.put(config.serverId(), config);
    if (container.containsKey("hostname")) {
      hosts.put((String) container.get("hostname"), config.serverId());
    }
    List<?> mounts = (List<?>) container.getOrDefault("volumes", List.of());
    volumes.put(
        config.serverId(), mounts.stream().map(mount -> ((String) mount).split(":")[1]).toList());
  }

  @Override
  public int serverAt(String host, int port) {
    if (!hosts.containsKey(host)) {
      throw new AssertionError("no container is called " + host);
    }
    return hosts.get(host);
  }

  @Override
  public List<String> folders(int serverId) {
    return ephemeral ? List.of("/") : volumes.get(serverId);
  }
}
