package io.zkdsl.target.kubernetes;

import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.runtime.ServerConfig;
import io.zkdsl.target.config.ConfigTarget;
import io.zkdsl.target.config.ZooCfgView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that pods mount: one {@code zoo.cfg} for all servers, or one for each where they
 * differ.
 */
record ConfigFiles(Map<String, String> byKey, boolean shared) {
  static ConfigFiles of(Ensemble ensemble, List<ServerConfig> configs, TemplateRenderer templates) {
    Map<String, String> files = new LinkedHashMap<>();
    if (!ImageDialects.of(ensemble.dialect()).prefersMountedFile()) {
      return new ConfigFiles(files, true);
    }
    boolean shared = true;
    String first = ZooCfgView.text(configs.get(0), templates);
    for (ServerConfig config : configs) {
      String text = config == configs.get(0) ? first : ZooCfgView.text(config, templates);
      shared &= text.equals(first);
      files.put(ownKey(config.self()), text);
    }
    if (shared) {
      files.clear();
      files.put("zoo.cfg", first);
    }
    files.put("logback.xml", ConfigTarget.logback(templates));
    return new ConfigFiles(files, shared);
  }

  /** The key under which a server finds its {@code zoo.cfg}. */
  String keyOf(Server server) {
    return shared ? "zoo.cfg" : ownKey(server);
  }

  private static String ownKey(Server server) {
    return "zoo-" + server.id() + ".cfg";
  }
}
