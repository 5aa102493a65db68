package io.zkdsl.emit;

/**
 * How a text becomes a value of a file format, such that a reader of the format reads the same text
 * back.
 */
public enum Escaping {
  /** Texts go in as they are; for formats without values of a user. */
  NONE {
    @Override
    String escape(String text) {
      return text;
    }
  },
  YAML {
    @Override
    String escape(String text) {
      return YamlScalar.of(text);
    }
  },
  /** YAML in which Compose replaces {@code $NAME}. */
  COMPOSE {
    @Override
    String escape(String text) {
      return YamlScalar.of(text.replace("$", "$$"));
    }
  },
  /** A value of a {@code java.util.Properties} file, which is read as ISO 8859-1. */
  PROPERTIES {
    @Override
    String escape(String text) {
      return PropertiesValue.of(text);
    }
  },
  SHELL {
    @Override
    String escape(String text) {
      return ShellWord.of(text);
    }
  },
  /** A value of an env file: what cannot be said there was refused before. */
  ENV {
    @Override
    String escape(String text) {
      return EnvValue.of(text);
    }
  };

  abstract String escape(String text);
}
