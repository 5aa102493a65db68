package io.zkdsl.emit;

import java.util.HashMap;
import java.util.Map;

/**
 * Fills templates with views. It is strict: a name that no view knows is an error, and every value
 * is escaped for the format of the file.
 */
public final class TemplateRenderer {
  private final TemplateSource own;
  private final Map<String, Template> known = new HashMap<>();

  /** With the built-in templates. */
  public TemplateRenderer() {
    this(TemplateSource.NONE);
  }

  /** With templates that go before the built-in ones of the same name. */
  public TemplateRenderer(TemplateSource own) {
    this.own = own;
  }

  /**
   * Fills a template.
   *
   * @throws TemplateException when the template is broken or does not fit the view
   */
  public String render(String name, Escaping escaping, View view) {
    try {
      Template template = known.get(name);
      if (template == null) {
        template = find(name);
        known.put(name, template);
      }
      return template.fill(view, escaping);
    } catch (TemplateException e) {
      throw new TemplateException("template " + name + ".mustache: " + e.getMessage());
    }
  }

  private Template find(String name) {
    String text = own.find(name);
    if (text != null) {
      return TemplateParser.parse(name, text);
    }
    Template builtIn = BuiltInTemplates.find(name);
    if (builtIn == null) {
      throw new IllegalStateException("there is no template " + name);
    }
    return builtIn;
  }
}
