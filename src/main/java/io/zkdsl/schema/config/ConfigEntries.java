package io.zkdsl.schema.config;

import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.schema.Entries;
import io.zkdsl.schema.KeyProblem;
import io.zkdsl.schema.Spelling;
import io.zkdsl.schema.ValueType;
import java.util.List;
import java.util.Optional;

/** The keys of {@code zoo.cfg} as the statements of a {@code config} block. */
public final class ConfigEntries implements Entries {
  @Override
  public KeyProblem problemWith(String name) {
    Optional<ConfigKey> key = ConfigKeys.find(name);
    return key.isPresent() ? problemWith(name, key.get()) : unknown(name);
  }

  @Override
  public boolean takes(String name) {
    Optional<ConfigKey> key = ConfigKeys.find(name);
    return key.isPresent() && problemWith(name, key.get()) == null;
  }

  private static KeyProblem problemWith(String name, ConfigKey key) {
    return switch (key.standing()) {
      case MANAGED ->
          problem(
              DiagnosticCode.MANAGED_KEY,
              name,
              "it follows from another statement; of two lines a server takes the last in silence, or stops",
              "write " + key.remedy() + " instead");
      case SECRET ->
          problem(
              DiagnosticCode.SECRET_KEY,
              name,
              "it would lie open in version control, in ConfigMaps and in env files",
              key.remedy());
      case REFUSED -> problem(DiagnosticCode.REFUSED_KEY, name, key.remedy(), "remove it");
      case OPEN, ADVANCED -> key.place() == ConfigKey.Place.PROPERTY ? propertyOnly(name) : null;
    };
  }

  private static KeyProblem propertyOnly(String name) {
    return problem(
        DiagnosticCode.PROPERTY_ONLY_KEY,
        name,
        "ZooKeeper would read it as the system property zookeeper."
            + name
            + ", which nothing looks at",
        "write jvm -D" + name + "=VALUE instead");
  }

  private static KeyProblem unknown(String name) {
    Optional<Misreading> misread = ConfigKeys.misreadAs(name);
    if (misread.isPresent()) {
      String key = misread.get().name();
      return new KeyProblem(
          DiagnosticCode.UNKNOWN_KEY,
          new Object[] {name},
          misread.get().reason(),
          "write " + key,
          key);
    }
    String meant = Spelling.didYouMean(name, ConfigKeys.names());
    return problem(
        DiagnosticCode.UNKNOWN_KEY,
        name,
        "a server accepts unknown keys in silence, and nothing happens",
        meant.isEmpty()
            ? "remove it; if an extension of yours reads it, write jvm -Dzookeeper."
                + name
                + "=VALUE"
            : meant);
  }

  private static KeyProblem problem(DiagnosticCode code, String name, String note, String help) {
    return new KeyProblem(code, new Object[] {name}, note, help, "");
  }

  @Override
  public ValueType<String> typeOf(String name) {
    return ConfigKeys.find(name).orElseThrow().type();
  }

  @Override
  public List<String> knownKeys() {
    return ConfigKeys.names();
  }

  @Override
  public String doc() {
    return "Keys of `zoo.cfg`; each is listed below with its type and the versions that know it.";
  }
}
