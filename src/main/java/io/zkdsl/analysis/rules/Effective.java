package io.zkdsl.analysis.rules;

import io.zkdsl.model.Ensemble;
import io.zkdsl.runtime.ImageDialects;
import io.zkdsl.schema.config.ConfigKey;
import io.zkdsl.schema.config.ConfigKeys;
import io.zkdsl.schema.value.Entry;
import io.zkdsl.source.Location;
import java.util.Optional;

/**
 * A number that a server works with: what the description sets, else what zkdsl writes, else the
 * server's own default.
 *
 * @param written whether the description sets it
 * @param place where it is set, or where it could be
 */
record Effective(String key, long value, boolean written, Location place) {
  /**
   * @param serverDefault what a server of that version takes where nothing is set
   */
  static Effective of(Ensemble ensemble, String key, long serverDefault) {
    Optional<String> set = ensemble.config(key);
    Location place = ensemble.origins().of("config", key);
    if (set.isPresent() && isKnown(ensemble, key)) {
      return new Effective(key, Long.parseLong(set.get()), true, place);
    }
    for (Entry written : ImageDialects.of(ensemble.dialect()).defaults(ensemble.version())) {
      if (written.key().equals(key)) {
        return new Effective(key, Long.parseLong(written.value()), false, place);
      }
    }
    return new Effective(key, serverDefault, false, place);
  }

  /** A version that does not know a key ignores it, which is told elsewhere. */
  private static boolean isKnown(Ensemble ensemble, String key) {
    ConfigKey known = ConfigKeys.find(key).orElseThrow();
    return known.since().includes(ensemble.version());
  }

  static Effective tickTime(Ensemble ensemble) {
    return of(ensemble, "tickTime", 3000);
  }

  /** {@code initLimit 5}, or {@code tickTime 2 s} for what counts in milliseconds. */
  String asCount() {
    return key + " " + value;
  }

  String asTime() {
    return key + " " + Time.text(value);
  }

  /** {@code initLimit 5 x tickTime 2 s = 10 s}. */
  String times(Effective tickTime) {
    return asCount() + " x " + tickTime.asTime() + " = " + Time.text(value * tickTime.value);
  }
}
