package io.zkdsl.runtime;

import io.zkdsl.schema.value.Dialect;

/** All dialects. */
public final class ImageDialects {
  private ImageDialects() {}

  public static ImageDialect of(Dialect dialect) {
    return switch (dialect) {
      case OFFICIAL -> OfficialDialect.INSTANCE;
      case SERVICE -> ServiceDialect.INSTANCE;
      case BITNAMI -> BitnamiDialect.INSTANCE;
      case CONFLUENT -> ConfluentDialect.INSTANCE;
      case FABRIC8 -> Fabric8Dialect.INSTANCE;
    };
  }
}
