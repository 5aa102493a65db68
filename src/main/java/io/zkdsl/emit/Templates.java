package io.zkdsl.emit;

import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.IterableCode;
import com.github.mustachejava.codes.NotIterableCode;
import com.github.mustachejava.codes.WriteCode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * Mustache as zkdsl speaks it: values and sections, nothing else. The library's own visitor would
 * load a logger and reflection at every cold start.
 */
final class Templates extends DefaultMustacheFactory {
  private final Escaping escaping;

  Templates(Escaping escaping) {
    this.escaping = escaping;
    setObjectHandler(new ViewHandler());
  }

  @Override
  public MustacheVisitor createMustacheVisitor() {
    return new CodeList(this);
  }

  @Override
  public void encode(String value, Writer writer) {
    try {
      writer.write(escaping.escape(value));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Collects the pieces of a template. */
  private static final class CodeList implements MustacheVisitor {
    private final Templates templates;
    private final List<Code> codes = new ArrayList<>();

    CodeList(Templates templates) {
      this.templates = templates;
    }

    @Override
    public Mustache mustache(TemplateContext place) {
      return new DefaultMustache(place, templates, codes.toArray(new Code[0]), place.file());
    }

    @Override
    public void iterable(TemplateContext place, String name, Mustache body) {
      codes.add(new IterableCode(place, templates, body, name));
    }

    @Override
    public void notIterable(TemplateContext place, String name, Mustache body) {
      codes.add(new NotIterableCode(place, templates, body, name));
    }

    @Override
    public void value(TemplateContext place, String name, boolean escaped) {
      codes.add(new TypedValue(place, templates, name, escaped));
    }

    @Override
    public void write(TemplateContext place, String text) {
      if (text.isEmpty()) {
        return;
      }
      if (codes.isEmpty()) {
        codes.add(new WriteCode(place, templates, text));
      } else {
        codes.get(codes.size() - 1).append(text);
      }
    }

    @Override
    public void eof(TemplateContext place) {}

    @Override
    public void comment(TemplateContext place, String comment) {
      codes.add(new WriteCode(place, templates, ""));
    }

    @Override
    public void partial(TemplateContext place, String name, String indent) {
      throw notSpoken("partials", place);
    }

    @Override
    public void dynamicPartial(TemplateContext place, String name, String indent) {
      throw notSpoken("partials", place);
    }

    @Override
    public void pragma(TemplateContext place, String pragma, String arguments) {
      throw notSpoken("pragmas", place);
    }

    @Override
    public void extend(TemplateContext place, String name, Mustache body) {
      throw notSpoken("inheritance", place);
    }

    @Override
    public void name(TemplateContext place, String name, Mustache body) {
      throw notSpoken("inheritance", place);
    }

    @Override
    public void checkName(TemplateContext place, String name, Mustache body) {
      throw notSpoken("inheritance", place);
    }

    private static MustacheException notSpoken(String what, TemplateContext place) {
      return new MustacheException("templates of zkdsl have no " + what, place);
    }
  }
}
