package io.zkdsl.schema.config;

import io.zkdsl.schema.ValueType;
import io.zkdsl.schema.config.ConfigKey.Place;
import io.zkdsl.schema.config.ConfigKey.Standing;
import java.util.List;

/**
 * Writes a {@link ConfigKey} as one sentence and puts it on its list. {@link #doc} comes last and
 * is the step that makes the key, so that an undocumented key does not compile.
 */
final class ConfigKeyBuilder {
  private final List<ConfigKey> keys;
  final String name;
  final ValueType<String> type;
  String serverDefault = "";
  Since since = Since.ALWAYS;
  Place place = Place.FILE;
  Standing standing = Standing.OPEN;
  String remedy = "";
  List<String> headlines = List.of();

  ConfigKeyBuilder(List<ConfigKey> keys, String name, ValueType<String> type) {
    this.keys = keys;
    this.name = name;
    this.type = type;
  }

  /**
   * What a server takes when nothing is set: {@code "60"}, {@code "unset"}, {@code "2 x tickTime"}.
   */
  ConfigKeyBuilder serverDefault(String text) {
    this.serverDefault = text;
    return this;
  }

  /** The first release of each release line that has the key, such as {@code "3.4.6", "3.5.0"}. */
  ConfigKeyBuilder since(String... releases) {
    this.since = Since.releases(releases);
    return this;
  }

  /** Read from {@code zoo.cfg} or from {@code -Dzookeeper.KEY}. */
  ConfigKeyBuilder orProperty() {
    this.place = Place.FILE_OR_PROPERTY;
    return this;
  }

  /** Read from the system property of this name only. */
  ConfigKeyBuilder propertyOnly() {
    this.place = Place.PROPERTY;
    return this;
  }

  /** Names under which the administrator's guide lists the key, although no server knows them. */
  ConfigKeyBuilder headlines(String... names) {
    this.headlines = List.of(names);
    return this;
  }

  ConfigKeyBuilder advanced() {
    this.standing = Standing.ADVANCED;
    return this;
  }

  /** Decided by zkdsl; {@code statement} is what to write instead. */
  ConfigKeyBuilder managedBy(String statement) {
    this.standing = Standing.MANAGED;
    this.remedy = statement;
    return this;
  }

  /** A secret; {@code instead} says how it reaches the server. */
  ConfigKeyBuilder secret(String instead) {
    this.standing = Standing.SECRET;
    this.remedy = instead;
    return this;
  }

  /** Not for a server of an ensemble; {@code reason} says why. */
  ConfigKeyBuilder refused(String reason) {
    this.standing = Standing.REFUSED;
    this.remedy = reason;
    return this;
  }

  /**
   * One or two sentences: what it does, and what a wrong value does to a real server. A text block
   * is one paragraph: its lines are joined.
   */
  ConfigKey doc(String text) {
    ConfigKey key = new ConfigKey(this, text.strip().replace('\n', ' '));
    keys.add(key);
    return key;
  }
}
