package io.zkdsl.proof;

import io.zkdsl.model.Ensemble;
import io.zkdsl.reading.BitnamiReading;
import io.zkdsl.reading.ConfluentReading;
import io.zkdsl.reading.EffectiveConfig;
import io.zkdsl.reading.Fabric8Reading;
import io.zkdsl.reading.OfficialReading;
import io.zkdsl.reading.ServiceReading;
import io.zkdsl.schema.value.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The images as far as their environment goes. */
final class Images {
  private Images() {}

  /** What the image of a dialect makes of its environment. */
  static EffectiveConfig read(Dialect dialect, Map<String, String> environment) {
    return switch (dialect) {
      case OFFICIAL -> OfficialReading.read(environment);
      case SERVICE -> ServiceReading.read(environment);
      case BITNAMI -> BitnamiReading.read(environment);
      case CONFLUENT -> ConfluentReading.read(environment);
      case FABRIC8 -> Fabric8Reading.read(environment);
    };
  }

  /** What the JVM of a server is to be started with: the image has a heap size of its own. */
  static List<String> jvmArguments(Ensemble ensemble) {
    List<String> arguments = new ArrayList<>();
    if (ensemble.resources().heap().isPresent()) {
      arguments.add("-Xmx" + ensemble.resources().heap().get() + "m");
    } else {
      arguments.addAll(usualHeap(ensemble.dialect()));
    }
    arguments.addAll(ensemble.jvmFlags());
    return arguments;
  }

  private static List<String> usualHeap(Dialect dialect) {
    return switch (dialect) {
      case OFFICIAL, SERVICE -> List.of("-Xmx1000m");
      case BITNAMI -> List.of("-Xmx1024m");
      case CONFLUENT -> List.of("-Xmx512m");
      case FABRIC8 -> List.of();
    };
  }
}
