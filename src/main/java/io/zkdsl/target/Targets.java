package io.zkdsl.target;

import io.zkdsl.schema.value.TargetName;
import io.zkdsl.target.config.ConfigTarget;
import io.zkdsl.target.docker.DockerTarget;
import io.zkdsl.target.kubernetes.KubernetesTarget;
import java.util.List;

/** All targets. */
public final class Targets {
  public static final List<Target> ALL =
      List.of(new DockerTarget(), new ConfigTarget(), new KubernetesTarget());

  private Targets() {}

  public static Target named(TargetName name) {
    for (Target target : ALL) {
      if (target.name() == name) {
        return target;
      }
    }
    throw new IllegalStateException("no target is called " + name);
  }
}
