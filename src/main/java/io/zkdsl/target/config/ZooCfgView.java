package io.zkdsl.target.config;

import io.zkdsl.emit.Escaping;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.emit.View;
import io.zkdsl.runtime.ServerConfig;
import io.zkdsl.runtime.ZooCfg;
import io.zkdsl.target.EntryView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code zoo.cfg} says. */
public record ZooCfgView(
    String ensemble,
    String version,
    List<EntryView> settings,
    String dataFolder,
    String logFolder,
    Optional<Integer> clientPort,
    List<EntryView> members)
    implements View {

  @Override
  public Object component(String name) {
    return switch (name) {
      case "ensemble" -> ensemble;
      case "version" -> version;
      case "settings" -> settings;
      case "dataFolder" -> dataFolder;
      case "logFolder" -> logFolder;
      case "clientPort" -> clientPort;
      case "members" -> members;
      default -> null;
    };
  }

  /** The text of {@code zoo.cfg} for a server. */
  public static String text(ServerConfig config, TemplateRenderer templates) {
    return templates.render("config/zoo.cfg", Escaping.PROPERTIES, of(config));
  }

  private static ZooCfgView of(ServerConfig config) {
    List<EntryView> members = new ArrayList<>(EntryView.of(ZooCfg.memberLines(config)));
    members.addAll(EntryView.of(ZooCfg.quorumLines(config)));
    return new ZooCfgView(
        config.ensemble().name(),
        config.version().toString(),
        EntryView.of(config.settings()),
        config.layout().dataFolder(),
        config.layout().logFolder(),
        config.clientPortInServerList()
            ? Optional.empty()
            : Optional.of(config.self().ports().client()),
        members);
  }
}
