package io.zkdsl.schema.config;

import io.zkdsl.schema.value.Version;
import java.util.List;

/**
 * The releases from which on a key exists. A feature that was taken back into older lines has one
 * first release for each of them: {@code 3.4.6, 3.5.0} means 3.4.6 and later of the 3.4 line, and
 * everything from 3.5.0.
 */
public record Since(List<Version> firstReleases) {
  /** Older than any version that zkdsl writes for. */
  public static final Since ALWAYS = new Since(List.of());

  public Since {
    firstReleases = List.copyOf(firstReleases);
  }

  static Since releases(String... texts) {
    Version[] versions = new Version[texts.length];
    for (int i = 0; i < texts.length; i++) {
      versions[i] = Version.parse(texts[i]);
    }
    return new Since(List.of(versions));
  }

  public boolean includes(Version version) {
    if (firstReleases.isEmpty()) {
      return true;
    }
    Version newest = firstReleases.get(firstReleases.size() - 1);
    if (version.compareTo(newest) >= 0) {
      return true;
    }
    for (Version first : firstReleases) {
      if (first.isSameLine(version)) {
        return version.compareTo(first) >= 0;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Version first : firstReleases) {
      text.append(text.length() == 0 ? "" : ", ").append(first);
    }
    return text.toString();
  }
}
