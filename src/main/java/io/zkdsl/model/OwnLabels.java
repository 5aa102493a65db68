package io.zkdsl.model;

/** The labels that zkdsl puts on everything, and that services select by. */
public final class OwnLabels {
  public static final String NAME = "app.kubernetes.io/name";
  public static final String INSTANCE = "app.kubernetes.io/instance";
  public static final String COMPONENT = "app.kubernetes.io/component";
  public static final String MANAGED_BY = "app.kubernetes.io/managed-by";
  public static final String SERVER_ID = "zkdsl.io/server-id";

  private OwnLabels() {}

  public static boolean isOwned(String key) {
    return switch (key) {
      case NAME, INSTANCE, COMPONENT, MANAGED_BY, SERVER_ID -> true;
      default -> false;
    };
  }
}
