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
    Optional<Setting<?>> exact = own(path);
    return exact.isPresent() ? exact.get().place() : nearest(path);
  }

  @Override
  public Location ofName(String... path) {
    Optional<Setting<?>> exact = own(path);
    return exact.isPresent() ? exact.get().name() : nearest(path);
  }

  private Optional<Setting<?>> own(String... path) {
    Optional<Setting<?>> exact = find(path, 0);
    boolean ofServer = path.length > 1 && path[0].startsWith("server ");
    // what a server does not say itself it has from the ensemble
    return exact.isEmpty() && ofServer ? find(path, 1) : exact;
  }

  @Override
  public boolean has(String... path) {
    return find(path, 0).isPresent();
  }

  @Override
  public boolean isUnclear(String... path) {
    Settings inside = settings;
    for (String id : path) {
      if (inside.isUnclear(id)) {
        return true;
      }
      Optional<Setting<?>> setting = inside.withId(id);
      if (setting.isEmpty()) {
        return false;
      }
      inside = setting.get().block().orElse(Settings.NONE);
    }
    return false;
  }

  private Optional<Setting<?>> find(String[] path, int from) {
    Settings inside = settings;
    for (int i = from; i < path.length; i++) {
      Optional<Setting<?>> setting = inside.withId(path[i]);
      if (setting.isEmpty()) {
        return Optional.empty();
      }
      if (i == path.length - 1) {
        return Optional.of(setting.get());
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
