package io.zkdsl.analysis.rules;

import io.zkdsl.model.Ensemble;

/**
 * What the rules about time compare: all of it in milliseconds but the limits, which count ticks.
 */
record Timing(
    Effective tick,
    Effective init,
    Effective sync,
    Effective shortestSession,
    Effective longestSession,
    boolean isAlone) {

  static Timing of(Ensemble ensemble) {
    Effective tick = Effective.tickTime(ensemble);
    return new Timing(
        tick,
        Effective.of(ensemble, "initLimit", 0),
        Effective.of(ensemble, "syncLimit", 0),
        Effective.of(ensemble, "minSessionTimeout", 2 * tick.value()),
        Effective.of(ensemble, "maxSessionTimeout", 20 * tick.value()),
        ensemble.isStandalone());
  }

  /** Whether some of it is not known, so that nothing can be compared. */
  static boolean isUnclear(Ensemble ensemble) {
    return ensemble.origins().isUnclear("config") || ensemble.origins().isUnclear("version");
  }

  /** What a follower has to connect to its leader and to load its data. */
  long initMilliseconds() {
    return init.value() * tick.value();
  }

  /** How long a follower may be silent. */
  long syncMilliseconds() {
    return sync.value() * tick.value();
  }

  /** {@code maxSessionTimeout 3 s}, or {@code 20 x tickTime 2 s = 40 s} where nobody set it. */
  String longestInWords() {
    return longestSession.written()
        ? longestSession.asTime()
        : "20 x " + tick.asTime() + " = " + Time.text(longestSession.value());
  }

  String shortestInWords() {
    return shortestSession.written()
        ? shortestSession.asTime()
        : "2 x " + tick.asTime() + " = " + Time.text(shortestSession.value());
  }

  /** The first of these that the description sets, else the first. */
  static Effective blamed(Effective... candidates) {
    for (Effective candidate : candidates) {
      if (candidate.written()) {
        return candidate;
      }
    }
    return candidates[0];
  }
}
