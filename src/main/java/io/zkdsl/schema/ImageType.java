package io.zkdsl.schema;

import io.zkdsl.schema.value.ImageReference;
import java.util.Optional;

/**
 * The reference of a container image: {@code [HOST[:PORT]/]PATH[:TAG][@DIGEST]}
 * (distribution/reference).
 */
final class ImageType implements ValueType<ImageReference> {
  private static final int LONGEST_NAME = 255;

  @Override
  public String label() {
    return "an image such as zookeeper:3.9.5 or registry.example.com/zookeeper@sha256:…";
  }

  @Override
  public String placeholder() {
    return "IMAGE";
  }

  @Override
  public Decoded<ImageReference> decode(String text) {
    int at = text.indexOf('@');
    Optional<String> digest = at < 0 ? Optional.empty() : Optional.of(text.substring(at + 1));
    if (digest.isPresent() && !isDigest(digest.get())) {
      return Decoded.refused("a digest is sha256: and 64 hexadecimal digits");
    }
    String rest = at < 0 ? text : text.substring(0, at);
    int colon = rest.lastIndexOf(':');
    boolean tagged = colon > rest.lastIndexOf('/');
    Optional<String> tag = tagged ? Optional.of(rest.substring(colon + 1)) : Optional.empty();
    if (tag.isPresent() && !isTag(tag.get())) {
      return Decoded.refused("a tag has letters, digits, '_', '.' and '-', at most 128");
    }
    String name = tagged ? rest.substring(0, colon) : rest;
    return isName(name) ? Decoded.of(new ImageReference(name, tag, digest)) : Decoded.refused();
  }

  @Override
  public String encode(ImageReference image) {
    return image.text();
  }

  private static boolean isDigest(String text) {
    if (!text.startsWith("sha256:") || text.length() != 71) {
      return false;
    }
    for (int i = 7; i < 71; i++) {
      char c = text.charAt(i);
      if (!Ascii.isHexDigit(c) || c >= 'A' && c <= 'F') {
        return false;
      }
    }
    return true;
  }

  private static boolean isTag(String text) {
    if (text.isEmpty() || text.length() > 128 || text.charAt(0) == '.' || text.charAt(0) == '-') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Ascii.isLetterOrDigit(c) && c != '_' && c != '.' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NAME) {
      return false;
    }
    String[] parts = text.split("/", -1);
    boolean registry =
        parts.length > 1
            && (parts[0].indexOf('.') >= 0
                || parts[0].indexOf(':') >= 0
                || parts[0].equals("localhost"));
    if (registry && !isRegistry(parts[0])) {
      return false;
    }
    for (int i = registry ? 1 : 0; i < parts.length; i++) {
      if (!isPathPart(parts[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRegistry(String text) {
    int colon = text.indexOf(':');
    String host = colon < 0 ? text : text.substring(0, colon);
    return Ascii.isDnsSubdomain(host)
        && (colon < 0 || !Types.port().decode(text.substring(colon + 1)).isRefused());
  }

  /** {@code [a-z0-9]+((\.|_|__|-+)[a-z0-9]+)*}. */
  private static boolean isPathPart(String text) {
    int i = 0;
    while (i < text.length() && isLowerOrDigit(text.charAt(i))) {
      i++;
      int separator = i;
      while (i < text.length() && "._-".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      if (i > separator && !isSeparator(text.substring(separator, i))) {
        return false;
      }
    }
    return !text.isEmpty() && i == text.length() && isLowerOrDigit(text.charAt(i - 1));
  }

  private static boolean isSeparator(String text) {
    return text.equals(".")
        || text.equals("_")
        || text.equals("__")
        || text.replace("-", "").isEmpty();
  }

  private static boolean isLowerOrDigit(char c) {
    return Ascii.isDigit(c) || Ascii.isLower(c);
  }
}
