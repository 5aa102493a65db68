package io.zkdsl.schema;

import io.zkdsl.schema.value.Version;

/** A release of ZooKeeper that zkdsl can write for. */
final class VersionType implements ValueType<Version> {
  private static final Version OLDEST = new Version(3, 4, 6);

  @Override
  public String label() {
    return "a ZooKeeper version from 3.4.6 to 3.9, such as " + Version.NEWEST;
  }

  @Override
  public String placeholder() {
    return "VERSION";
  }

  @Override
  public Decoded<Version> decode(String text) {
    Version version;
    try {
      version = Version.parse(text);
    } catch (IllegalArgumentException notThreeNumbers) {
      return Decoded.refused();
    }
    boolean known = version.compareTo(OLDEST) >= 0 && version.compareTo(new Version(3, 10, 0)) < 0;
    return known ? Decoded.of(version) : Decoded.refused("zkdsl knows the keys of 3.4.6 to 3.9");
  }
}
