package io.zkdsl.emit;

/** A user's own wording, which goes before what is built in. */
public interface TemplateSource {
  /** No wording of one's own. */
  TemplateSource NONE = new None();

  /** The text of a template such as {@code docker/compose.yaml}; null when there is none here. */
  String find(String name);

  /** See {@link #NONE}. */
  final class None implements TemplateSource {
    private None() {}

    @Override
    public String find(String name) {
      return null;
    }
  }
}
