package io.zkdsl.runtime;

import io.zkdsl.model.Ensemble;
import io.zkdsl.model.Server;
import io.zkdsl.schema.config.SafeDefaults;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.schema.value.ImageReference;
import io.zkdsl.schema.value.Version;
import java.util.List;
import java.util.Optional;

/** One kind of image: where things lie in it, and the environment variables that it reads. */
public interface ImageDialect {
  Layout layout();

  /** The image of a version, when everybody can have one. */
  Optional<ImageReference> image(Version version);

  /** The version to assume when neither {@code version} nor the tag of the image says it. */
  default Version version() {
    return Version.NEWEST;
  }

  /** What a server is set to when the description says nothing, for a version. */
  default List<Entry> defaults(Version version) {
    return SafeDefaults.forVersion(version);
  }

  /** Whether the image lets the heap be chosen. */
  default boolean takesHeap() {
    return true;
  }

  /** Whether the image starts servers by ZooKeeper's own script, which sources {@code java.env}. */
  default boolean readsJavaEnv() {
    return true;
  }

  /** The name of a server on a network of containers. */
  default String containerHost(Ensemble ensemble, Server server) {
    return ensemble.name() + "-" + server.id();
  }

  /** Why the image cannot run as a restricted pod, or empty when it can. */
  default Optional<String> whyNotOnKubernetes() {
    return Optional.empty();
  }

  /**
   * Whether a mounted {@code zoo.cfg} replaces most variables, so that the root file system can be
   * read-only.
   */
  default boolean prefersMountedFile() {
    return false;
  }

  /** The variables that are still read beside a mounted {@code zoo.cfg}. */
  default boolean isReadBesideMountedFile(String variable) {
    return false;
  }

  /**
   * Folders that must be writable beside the volumes; none when only a writable root file system
   * will do.
   */
  default List<String> scratchFolders() {
    return List.of();
  }

  /** Says in variables what a server runs with. */
  Variables variables(ServerConfig config);
}
