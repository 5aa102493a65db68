package io.zkdsl.target.docker;

import io.zkdsl.emit.View;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.runtime.ServerConfig;
import io.zkdsl.target.EntryView;
import java.util.List;

/** What an env file says. */
record EnvView(int id, String ensemble, String dialect, List<EntryView> variables) implements View {
  @Override
  public Object component(String name) {
    return switch (name) {
      case "id" -> id;
      case "ensemble" -> ensemble;
      case "dialect" -> dialect;
      case "variables" -> variables;
      default -> null;
    };
  }

  static EnvView of(ServerConfig config) {
    return new EnvView(
        config.self().id(),
        config.ensemble().name(),
        config.ensemble().dialect().toString(),
        EntryView.of(ImageDialects.of(config.ensemble().dialect()).variables(config).all()));
  }
}
