package io.zkdsl.target;

import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.emit.Artifact;
import io.zkdsl.emit.TemplateRenderer;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.TargetName;
import java.util.List;

/** One kind of output: a function from an ensemble to files. */
public interface Target {
  TargetName name();

  /** What it writes, in a few words. */
  String summary();

  /** Tells of what this target cannot write for an ensemble. */
  void check(Ensemble ensemble, Diagnostics diagnostics);

  /**
   * Tells of what several ensembles of one file would take from each other.
   *
   * @param ensembles those for which this target was asked for by name: nothing is concluded from a
   *     target that is only written by default
   */
  default void checkTogether(List<Ensemble> ensembles, Diagnostics diagnostics) {}

  /** The files for an ensemble that {@link #check} has no error about. */
  List<Artifact> generate(Ensemble ensemble, TemplateRenderer templates);

  /** The files as one stream, each after a comment with its path. */
  default String stream(List<Artifact> artifacts) {
    StringBuilder stream = new StringBuilder();
    for (Artifact artifact : artifacts) {
      stream.append("# ").append(artifact.path()).append('\n').append(artifact.content());
    }
    return stream.toString();
  }
}
