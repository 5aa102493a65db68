package io.zkdsl.proof;

import io.kubernetes.client.openapi.models.V1Pod;
import io.kubernetes.client.openapi.models.V1Service;
import io.zkdsl.compiler.Compilation;
import io.zkdsl.kubernetes.Manifests;
import io.zkdsl.model.Ensemble;
import io.zkdsl.reading.EffectiveConfig;
import io.zkdsl.schema.value.Dialect;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The {@code kubernetes} target: what a cluster gives to each pod, and whom its names mean. */
record ToldByPods(
    Map<Integer, EffectiveConfig> configs,
    Manifests manifests,
    Ensemble ensemble,
    Map<Integer, V1Pod> pods)
    implements Told {

  static ToldByPods of(Compilation compilation, Ensemble ensemble) {
    Manifests manifests = Manifests.read(Outputs.stream(compilation, ensemble));
    ToldByPods told = new ToldByPods(new TreeMap<>(), manifests, ensemble, new TreeMap<>());
    for (V1Pod pod : manifests.pods()) {
      EffectiveConfig config = told.config(pod);
      told.configs.put(config.serverId(), config);
      told.pods.put(config.serverId(), pod);
    }
    return told;
  }

  private EffectiveConfig config(V1Pod pod) {
    Map<String, String> environment = new HashMap<>(Manifests.environment(pod));
    if (ensemble.dialect() != Dialect.OFFICIAL) {
      return Images.read(ensemble.dialect(), environment);
    }
    // the image writes myid from its variable, and leaves a zoo.cfg alone that is there
    String zooCfg = manifests.file(pod, "/conf/zoo.cfg").orElseThrow();
    int id = Integer.parseInt(environment.get("ZOO_MY_ID"));
    EffectiveConfig config = EffectiveConfig.ofZooCfg(zooCfg, id);
    String folderOfMyid = environment.getOrDefault("ZOO_DATA_DIR", "/data");
    if (!folderOfMyid.equals(config.settings().get("dataDir"))) {
      throw new AssertionError("myid is written to " + folderOfMyid);
    }
    return config;
  }

  /** By the one pod that is selected by the headless service of that name and port. */
  @Override
  public int serverAt(String host, int port) {
    for (V1Service service : manifests.services()) {
      boolean meant =
          host.equals(nameOf(service))
              && "None".equals(service.getSpec().getClusterIP())
              && service.getSpec().getPorts().get(0).getPort() == port;
      if (meant) {
        return idOf(manifests.selectedBy(service));
      }
    }
    throw new AssertionError("no headless service is called " + host + " and has port " + port);
  }

  private String nameOf(V1Service service) {
    String name = service.getMetadata().getName();
    String namespace = service.getMetadata().getNamespace();
    return namespace == null ? name : name + "." + namespace + ".svc." + ensemble.domain();
  }

  private int idOf(List<V1Pod> selected) {
    for (Map.Entry<Integer, V1Pod> pod : pods.entrySet()) {
      if (selected.equals(List.of(pod.getValue()))) {
        return pod.getKey();
      }
    }
    throw new AssertionError("a service selects " + selected.size() + " pods");
  }

  /** Whom the variables mean that name the host of an election port. */
  Map<Integer, Integer> electionHosts(int serverId) {
    Map<String, String> environment = Manifests.environment(pods.get(serverId));
    Map<Integer, Integer> hosts = new TreeMap<>();
    configs
        .get(serverId)
        .members()
        .forEach(
            (id, member) -> {
              String host = environment.get("ZK_ELECTION_" + id + "_SERVICE_HOST");
              if (host != null) {
                hosts.put(
                    id,
                    Belief.given(ensemble, this::serverAt).serverAt(host, member.electionPort()));
              }
            });
    return hosts;
  }

  @Override
  public List<String> folders(int serverId) {
    return Manifests.writableFolders(pods.get(serverId));
  }
}
