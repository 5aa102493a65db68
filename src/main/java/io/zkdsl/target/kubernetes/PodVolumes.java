package io.zkdsl.target.kubernetes;

import io.zkdsl.emit.View;
import io.zkdsl.model.Ensemble;
import io.zkdsl.runtime.ImageDialect;
import io.zkdsl.runtime.Layout;
import io.zkdsl.runtime.ServerConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The volumes of a pod, and where they are mounted. */
record PodVolumes(List<MountView> mounts, List<VolumeView> claims, List<VolumeView> scratch) {
  static PodVolumes of(Ensemble ensemble, ServerConfig config, ImageDialect image) {
    PodVolumes volumes = new PodVolumes(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    volumes.mountData(config.layout(), ensemble.storage().log().isPresent());
    volumes.declare("data", ensemble, config);
    if (ensemble.storage().log().isPresent()) {
      volumes.declare("log", ensemble, config);
    }
    for (String folder : image.scratchFolders()) {
      String name = "scratch" + folder.replace('/', '-');
      volumes.scratch.add(new VolumeView(name, ""));
      volumes.mounts.add(new MountView(name, folder, Optional.empty(), false));
    }
    if (image.prefersMountedFile()) {
      volumes.mounts.add(
          new MountView("config", image.layout().configFolder(), Optional.empty(), true));
    }
    return volumes;
  }

  /**
   * One volume for both folders holds each in a folder of its own: ZooKeeper wants them apart for
   * ever.
   */
  private void mountData(Layout layout, boolean ownLogVolume) {
    if (layout.logIsOnDataVolume()) {
      mounts.add(new MountView("data", layout.volumeFolder(), Optional.empty(), false));
      return;
    }
    mounts.add(new MountView("data", layout.dataFolder(), Optional.of("data"), false));
    String logVolume = ownLogVolume ? "log" : "data";
    mounts.add(new MountView(logVolume, layout.logFolder(), Optional.of("log"), false));
  }

  private void declare(String name, Ensemble ensemble, ServerConfig config) {
    if (ensemble.storage().ephemeral()) {
      scratch.add(new VolumeView(name, ""));
    } else {
      claims.add(new VolumeView(name, Names.claim(ensemble, config.self(), name)));
    }
  }

  /** Where a volume is mounted. */
  record MountView(String volume, String path, Optional<String> subPath, boolean readOnly)
      implements View {
    @Override
    public Object component(String name) {
      return switch (name) {
        case "volume" -> volume;
        case "path" -> path;
        case "subPath" -> subPath;
        case "readOnly" -> readOnly;
        default -> null;
      };
    }
  }

  /** A volume, and the claim behind it if there is one. */
  record VolumeView(String volume, String claim) implements View {
    @Override
    public Object component(String name) {
      return switch (name) {
        case "volume" -> volume;
        case "claim" -> claim;
        default -> null;
      };
    }
  }
}
