package io.zkdsl.kubernetes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A YAML reader that understands plain scalars as {@code kubectl} does.
 *
 * <p>It differs from SnakeYAML in three ways: {@code y} and {@code n} are booleans, dates are text,
 * and {@code 1:30} is text.
 */
final class KubernetesYaml {
  private KubernetesYaml() {}

  static Yaml create() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    DumperOptions unused = new DumperOptions();
    return new Yaml(
        new Booleans(options), new Representer(unused), unused, options, new PlainScalars());
  }

  /** Which plain scalars are not text. */
  private static final class PlainScalars extends Resolver {
    private static final Pattern BOOLEAN =
        Pattern.compile(
            "y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF");
    private static final Pattern INTEGER =
        Pattern.compile("[-+]?(0b[0-1_]+|0x[0-9a-fA-F_]+|[0-9][0-9_]*)");

    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, BOOLEAN, "yYnNtTfFoO");
      addImplicitResolver(Tag.INT, INTEGER, "-+0123456789");
      addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
      addImplicitResolver(Tag.MERGE, MERGE, "<");
      addImplicitResolver(Tag.NULL, NULL, "~nN\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }

  /** The values of the booleans that {@link PlainScalars} finds. */
  private static final class Booleans extends SafeConstructor {
    private static final Set<String> TRUE = Set.of("y", "yes", "true", "on");

    Booleans(LoaderOptions options) {
      super(options);
      yamlConstructors.put(Tag.BOOL, new ConstructBoolean());
    }

    private static final class ConstructBoolean extends AbstractConstruct {
      @Override
      public Object construct(Node node) {
        return TRUE.contains(((ScalarNode) node).getValue().toLowerCase(Locale.ROOT));
      }
    }
  }
}
