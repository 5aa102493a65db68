package io.zkdsl.target.config;

import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.emit.Artifact;
import io.zkdsl.emit.Escaping;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.runtime.Addressing;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.runtime.ServerConfig;
import io.zkdsl.schema.value.TargetName;
import io.zkdsl.target.Limits;
import io.zkdsl.target.LocalPorts;
import io.zkdsl.target.Target;
import java.util.ArrayList;
import java.util.List;

/** Writes files to mount into containers, or to run servers from. */
public final class ConfigTarget implements Target {
  @Override
  public TargetName name() {
    return TargetName.CONFIG;
  }

  @Override
  public String summary() {
    return "zoo.cfg, myid, logback.xml and java.env for each server, for mounting";
  }

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    Limits.unwritten(ensemble, diagnostics);
    Limits.partlyGivenHosts(ensemble, diagnostics);
    if (ensemble.hasGivenHosts()) {
      LocalPorts.checkEphemeral(ensemble, diagnostics);
    }
  }

  @Override
  public List<Artifact> generate(Ensemble ensemble, TemplateRenderer templates) {
    List<Artifact> artifacts = new ArrayList<>();
    for (Server server : ensemble.servers()) {
      ServerConfig config =
          ServerConfig.of(ensemble, server, Addressing.onContainerNetwork(), List.of());
      IdView id = new IdView(server.id());
      String folder = "server-" + server.id() + "/";
      artifacts.add(Artifact.of(folder + "zoo.cfg", ZooCfgView.text(config, templates)));
      artifacts.add(
          Artifact.of(folder + "myid", templates.render("config/myid", Escaping.NONE, id)));
      artifacts.add(Artifact.of(folder + "logback.xml", logback(templates)));
      JavaEnvView java = JavaEnvView.of(ensemble);
      if (java.saysSomething() && ImageDialects.of(ensemble.dialect()).readsJavaEnv()) {
        String text = templates.render("config/java.env", Escaping.SHELL, java);
        artifacts.add(Artifact.of(folder + "java.env", text));
      }
    }
    return artifacts;
  }

  /** The same for all servers. */
  public static String logback(TemplateRenderer templates) {
    return templates.render("config/logback.xml", Escaping.NONE, new IdView(0));
  }

  private record IdView(int id) implements View {
    @Override
    public Object component(String name) {
      return name.equals("id") ? id : null;
    }
  }
}
