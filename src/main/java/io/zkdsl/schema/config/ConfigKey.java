package io.zkdsl.schema.config;

import io.zkdsl.schema.ValueType;
import java.util.List;

/**
 * One key of {@code zoo.cfg}: its type, ZooKeeper's own default, the versions that know it, where
 * it may be set, and who may set it. The facts come from ZooKeeper's {@code QuorumPeerConfig} and
 * administrator's guide.
 *
 * <p>The type decodes what a user writes ({@code 2s}) to exactly what {@code zoo.cfg} holds ({@code
 * 2000}).
 */
public final class ConfigKey {
  /** Where ZooKeeper reads the key from. */
  public enum Place {
    /** {@code zoo.cfg} only: {@code QuorumPeerConfig} consumes it. */
    FILE,
    /**
     * {@code zoo.cfg}, or {@code -Dzookeeper.KEY}: an unknown key of the file becomes that system
     * property.
     */
    FILE_OR_PROPERTY,
    /** A system property only: in {@code zoo.cfg} the key does nothing. */
    PROPERTY
  }

  /** Who decides the value. */
  public enum Standing {
    /** The user, in a {@code config} block. */
    OPEN,
    /** The user, who had better know the consequences. */
    ADVANCED,
    /** zkdsl, from another statement. */
    MANAGED,
    /** Nobody: a secret, which never passes through a description. */
    SECRET,
    /** Nobody: it breaks an ensemble or has no effect on a server. */
    REFUSED
  }

  private final String name;
  private final ValueType<String> type;
  private final String serverDefault;
  private final Since since;
  private final Place place;
  private final Standing standing;
  private final String remedy;
  private final List<String> headlines;
  private final String doc;

  ConfigKey(ConfigKeyBuilder built, String doc) {
    this.name = built.name;
    this.type = built.type;
    this.serverDefault = built.serverDefault;
    this.since = built.since;
    this.place = built.place;
    this.standing = built.standing;
    this.remedy = built.remedy;
    this.headlines = built.headlines;
    this.doc = doc;
  }

  /**
   * The key in ZooKeeper's own spelling; ends in {@code .*} when it stands for a family, as {@code
   * authProvider.*}.
   */
  public String name() {
    return name;
  }

  public ValueType<String> type() {
    return type;
  }

  /** What a server takes when the key is not set, in words or as a value. */
  public String serverDefault() {
    return serverDefault;
  }

  public Since since() {
    return since;
  }

  public Place place() {
    return place;
  }

  public Standing standing() {
    return standing;
  }

  /** What to write instead of a managed key, or why a key is refused; empty for the others. */
  public String remedy() {
    return remedy;
  }

  /**
   * Names under which the administrator's guide lists the key, although no server knows them;
   * mostly none.
   */
  public List<String> headlines() {
    return headlines;
  }

  public String doc() {
    return doc;
  }

  /** The Java system property that sets the same thing; empty when there is none. */
  public String systemProperty() {
    return switch (place) {
      case FILE -> "";
      case FILE_OR_PROPERTY -> "zookeeper." + name;
      case PROPERTY -> name;
    };
  }

  /** Whether the key stands for every key with its prefix. */
  public boolean isFamily() {
    return name.endsWith(".*");
  }

  /**
   * What all keys of a family start with, such as {@code authProvider.}; the name itself when it is
   * no family.
   */
  public String prefix() {
    return isFamily() ? name.substring(0, name.length() - 1) : name;
  }
}
