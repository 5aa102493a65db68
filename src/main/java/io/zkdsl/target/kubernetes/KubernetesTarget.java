package io.zkdsl.target.kubernetes;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.emit.Artifact;
import io.zkdsl.emit.Escaping;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.runtime.ImageDialect;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.runtime.ServerConfig;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.schema.value.Workload;
import io.zkdsl.target.Limits;
import io.zkdsl.target.LocalPorts;
import io.zkdsl.target.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes manifests in the order in which they are to be applied. */
public final class KubernetesTarget implements Target {
  private static final String KUSTOMIZATION = "kustomization.yaml";

  @Override
  public TargetName name() {
    return TargetName.KUBERNETES;
  }

  @Override
  public String summary() {
    return "a pod and its services for each server, a client service and kustomization.yaml";
  }

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Limits.unwritten(ensemble, diagnostics);
    if (ensemble.workload() == Workload.STATEFULSET) {
      Limits.unwritten(name(), "workload statefulset", diagnostics, ensemble, "workload");
    }
    Placement.check(ensemble, diagnostics);
    KubeletPort.check(ensemble, diagnostics);
    LocalPorts.checkPrivileged(
        "whether a pod may depends on the runtime of its node: containerd allows it by default from 2.0 on",
        ensemble,
        diagnostics);
    ImageDialect image = ImageDialects.of(ensemble.dialect());
    Optional<String> why = image.whyNotOnKubernetes();
    if (why.isPresent()) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.DIALECT_NOT_ON_KUBERNETES,
                  ensemble.origins().of("dialect"),
                  ensemble.dialect())
              .note(why.get())
              .help("write targets docker config, or use dialect official or service"));
    } else if (!image.prefersMountedFile()) {
      for (Server server : ensemble.servers()) {
        Limits.variables(config(ensemble, server), diagnostics);
      }
    }
  }

  @Override
  public List<Artifact> generate(Ensemble ensemble, TemplateRenderer templates) {
    List<ServerConfig> configs = new ArrayList<>();
    for (Server server : ensemble.servers()) {
      configs.add(config(ensemble, server));
    }
    List<Artifact> artifacts = new ArrayList<>();
    ConfigFiles files = ConfigFiles.of(ensemble, configs, templates);
    if (ImageDialects.of(ensemble.dialect()).prefersMountedFile()) {
      add("configmap.yaml", ConfigMapView.of(ensemble, files), templates, artifacts);
    }
    if (!ensemble.storage().ephemeral()) {
      add("persistentvolumeclaims.yaml", ClaimsView.of(ensemble, configs), templates, artifacts);
    }
    add("services.yaml", ServicesView.of(ensemble), templates, artifacts);
    add("pods.yaml", PodsView.of(ensemble, configs, files), templates, artifacts);
    add(
        KUSTOMIZATION,
        new KustomizationView(ensemble.name(), List.copyOf(artifacts)),
        templates,
        artifacts);
    return artifacts;
  }

  private static void add(
      String file, View view, TemplateRenderer templates, List<Artifact> artifacts) {
    artifacts.add(Artifact.of(file, templates.render("kubernetes/" + file, Escaping.YAML, view)));
  }

  private static ServerConfig config(Ensemble ensemble, Server server) {
    List<Entry> additions = new ArrayList<>();
    if (ensemble.version().isAtLeast(3, 6, 0)) {
      // the name of a server may be known to DNS only a while after it started
      additions.add(new Entry("electionPortBindRetry", "0"));
    }
    if (ensemble.hasGivenHosts()) {
      // a name from outside need not be an address of the pod
      additions.add(new Entry("quorumListenOnAllIPs", "true"));
    }
    return ServerConfig.of(ensemble, server, Names.INSTANCE, additions);
  }

  /**
   * What {@code kubectl apply -f -} takes: everything but the kustomization, which is no object.
   */
  @Override
  public String stream(List<Artifact> artifacts) {
    StringBuilder stream = new StringBuilder();
    for (Artifact artifact : artifacts) {
      if (!artifact.path().equals(KUSTOMIZATION)) {
        stream.append(artifact.content());
      }
    }
    return stream.toString();
  }
}
