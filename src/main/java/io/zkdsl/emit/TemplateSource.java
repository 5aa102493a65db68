package io.zkdsl.emit;

/**
 * Where the wording comes from: what is built in, and perhaps a folder of the user's that goes
 * before it.
 */
public interface TemplateSource {
  /** The text of a template such as {@code docker/compose.yaml}; null when there is none here. */
  String find(String name);

  /** The templates of the project's {@code templates/} folder. */
  static TemplateSource builtIn() {
    return BuiltIn.INSTANCE;
  }

  /** See {@link #builtIn}. */
  final class BuiltIn implements TemplateSource {
    private static final BuiltIn INSTANCE = new BuiltIn();

    private BuiltIn() {}

    @Override
    public String find(String name) {
      return EmbeddedTemplates.find(name);
    }
  }
}
