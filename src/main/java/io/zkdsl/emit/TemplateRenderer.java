package io.zkdsl.emit;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills templates; the only door to Mustache. It is strict: a name that no view knows is an error,
 * and every value is escaped for the format of the file.
 */
public final class TemplateRenderer {
  private final TemplateSource own;
  private final Map<Escaping, Templates> templates = new EnumMap<>(Escaping.class);
  private final Map<String, Mustache> compiled = new HashMap<>();

  /** With the built-in templates. */
  public TemplateRenderer() {
    this(TemplateSource.builtIn());
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
      StringWriter out = new StringWriter(2048);
      compiled(name, escaping).execute(out, view);
      return out.toString();
    } catch (MustacheException e) {
      throw new TemplateException("template " + name + ".mustache: " + e.getMessage(), e);
    }
  }

  private Mustache compiled(String name, Escaping escaping) {
    Mustache mustache = compiled.get(name);
    if (mustache == null) {
      Templates factory = templates.get(escaping);
      if (factory == null) {
        factory = new Templates(escaping);
        templates.put(escaping, factory);
      }
      mustache = factory.compile(new StringReader(text(name)), name);
      compiled.put(name, mustache);
    }
    return mustache;
  }

  private String text(String name) {
    String text = own.find(name);
    if (text == null) {
      text = TemplateSource.builtIn().find(name);
    }
    if (text == null) {
      throw new IllegalStateException("there is no template " + name);
    }
    return text;
  }
}
