package io.zkdsl.schema.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All keys of {@code zoo.cfg}. ZooKeeper rejects no unknown key, it ignores it; so this list is
 * what finds a misspelt one.
 *
 * <p>Nothing is made before it is asked for: a description without a {@code config} block pays for
 * no key, and one that only sets the usual keys pays for those of {@link CoreKeys}.
 */
public final class ConfigKeys {
  private static final String PROPERTY_PREFIX = "zookeeper.";

  private static final KeyIndex CORE = core();

  /** A class of its own, so that it is made by the first look-up that needs it. */
  private static final class Everything {
    static final KeyIndex INDEX = everything();
  }

  private ConfigKeys() {}

  /** The key of this exact name, or the family that it belongs to. */
  public static Optional<ConfigKey> find(String name) {
    ConfigKey key = CORE.find(name);
    return Optional.ofNullable(key == null ? Everything.INDEX.find(name) : key);
  }

  /** Every key, related ones together. */
  public static List<ConfigKey> all() {
    return Everything.INDEX.keys();
  }

  /** The names of all keys in the same order; families end in {@code .*}. */
  public static List<String> names() {
    List<String> names = new ArrayList<>(all().size());
    for (ConfigKey key : all()) {
      names.add(key.name());
    }
    return names;
  }

  /**
   * The key that a name means which {@link #find} does not know: written with the prefix of its
   * system property, in other letters' case, or as the administrator's guide calls it.
   */
  public static Optional<Misreading> misreadAs(String name) {
    if (find(name).isPresent()) {
      return Optional.empty();
    }
    if (name.startsWith(PROPERTY_PREFIX)) {
      String bare = name.substring(PROPERTY_PREFIX.length());
      Optional<Misreading> meant = withoutPrefix(bare);
      return meant.isPresent() ? meant : misspelt(bare);
    }
    return misspelt(name);
  }

  private static Optional<Misreading> withoutPrefix(String bare) {
    Optional<ConfigKey> key = find(bare);
    return key.isEmpty()
        ? Optional.empty()
        : Optional.of(new Misreading(bare, key.get(), whyNoPrefix(key.get())));
  }

  private static String whyNoPrefix(ConfigKey key) {
    return key.place() == ConfigKey.Place.PROPERTY
        ? "this Java property has no 'zookeeper.' before it"
        : "zoo.cfg has the key without 'zookeeper.', which a server puts before it itself";
  }

  private static Optional<Misreading> misspelt(String name) {
    for (ConfigKey key : all()) {
      if (isInOtherCase(key, name)) {
        String right = key.prefix() + name.substring(key.prefix().length());
        return Optional.of(
            new Misreading(right, key, "ZooKeeper tells capital letters from small ones in keys"));
      }
      if (isHeadline(key, name)) {
        return Optional.of(
            new Misreading(
                key.name(),
                key,
                "the administrator's guide lists it so, but no server reads that"));
      }
    }
    return Optional.empty();
  }

  private static boolean isInOtherCase(ConfigKey key, String name) {
    if (!key.isFamily()) {
      return key.name().equalsIgnoreCase(name);
    }
    String prefix = key.prefix();
    return name.length() > prefix.length()
        && name.regionMatches(true, 0, prefix, 0, prefix.length());
  }

  private static boolean isHeadline(ConfigKey key, String name) {
    for (String headline : key.headlines()) {
      if (headline.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  private static KeyIndex core() {
    KeyTable keys = new KeyTable();
    CoreKeys.addTo(keys);
    return new KeyIndex(keys);
  }

  private static KeyIndex everything() {
    KeyTable keys = new KeyTable();
    keys.addAll(CORE.keys());
    MembershipKeys.addTo(keys);
    MetricsKeys.addTo(keys);
    StorageKeys.addTo(keys);
    ConnectionKeys.addTo(keys);
    ThrottleKeys.addTo(keys);
    WatchKeys.addTo(keys);
    EnsembleKeys.addTo(keys);
    AdminKeys.addTo(keys);
    TlsKeys.addTo(keys);
    AuthenticationKeys.addTo(keys);
    DebugKeys.addTo(keys);
    PropertyOnlyKeys.addTo(keys);
    ForeignKeys.addTo(keys);
    return new KeyIndex(keys);
  }
}
