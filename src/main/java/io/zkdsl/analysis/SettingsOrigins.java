package io.zkdsl.analysis;

import io.zkdsl.model.Origins;
import io.zkdsl.source.Location;
import java.util.Optional;

/** Finds places in the settings from which an ensemble was made. */
final class SettingsOrigins implements Origins {
  private final Location ensemble;
  private final Settings settings;

  SettingsOrigins(Location ensemble, Settings settings) {
    this.ensemble = ensemble;
    this.settings = settings;
  }

  @Override
  public Location of(String... path) {
    Optional<Location> exact = find(path, 0);
    if (exact.isEmpty() && path.length > 1 && path[0].startsWith("server ")) {
      // what a server does not say itself it has from the ensemble
      exact = find(path, 1);
    }
    return exact.isPresent() ? exact.get() : nearest(path);
  }

  @Override
  public boolean has(String... path) {
    return find(path, 0).isPresent();
  }

  private Optional<Location> find(String[] path, int from) {
    Settings inside = settings;
    for (int i = from; i < path.length; i++) {
      Optional<Setting<?>> setting = inside.withId(path[i]);
      if (setting.isEmpty()) {
        return Optional.empty();
      }
      if (i == path.length - 1) {
        return Optional.of(setting.get().place());
      }
      inside = setting.get().block().orElse(Settings.NONE);
    }
    return Optional.empty();
  }

  private Location nearest(String[] path) {
    Location nearest = ensemble;
    Settings inside = settings;
    for (String id : path) {
      Optional<Setting<?>> setting = inside.withId(id);
      if (setting.isEmpty()) {
        return nearest;
      }
      nearest = setting.get().place();
      inside = setting.get().block().orElse(Settings.NONE);
    }
    return nearest;
  }
}
