package io.zkdsl.schema.value;

import java.util.Optional;

/** The name of a container image with its tag and digest. */
public record ImageReference(String name, Optional<String> tag, Optional<String> digest) {
  public static ImageReference of(String name, Version version) {
    return new ImageReference(name, Optional.of(version.toString()), Optional.empty());
  }

  public String text() {
    return name
        + (tag.isPresent() ? ":" + tag.get() : "")
        + (digest.isPresent() ? "@" + digest.get() : "");
  }

  @Override
  public String toString() {
    return text();
  }
}
