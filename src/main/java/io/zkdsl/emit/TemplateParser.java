package io.zkdsl.emit;

import com.github.mustachejava.Code;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheFactory;
import com.github.mustachejava.MustacheParser;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Node;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Reads templates; the only door to Mustache. Only the library's parser is used: its way of filling
 * templates looks values up by reflection, prints nothing for an unknown name, and would cost a
 * cold start 15 ms.
 */
final class TemplateParser extends MustacheParser {
  private TemplateParser() {
    super(new Visitors());
  }

  /**
   * Reads a template of values and sections.
   *
   * @throws TemplateException when it is broken, or uses more than that
   */
  static Template parse(String name, String text) {
    try {
      return ((Read) new TemplateParser().compile(new StringReader(text), name)).template;
    } catch (MustacheException e) {
      throw new TemplateException(e.getMessage());
    }
  }

  /** Hands the parser what collects its finds; the rest of a factory is for filling. */
  private static final class Visitors implements MustacheFactory {
    @Override
    public MustacheVisitor createMustacheVisitor() {
      return new Pieces();
    }

    @Override
    public String translate(String from) {
      return from;
    }

    @Override
    public Reader getReader(String resourceName) {
      throw onlyRead();
    }

    @Override
    public void encode(String value, Writer writer) {
      throw onlyRead();
    }

    @Override
    public ObjectHandler getObjectHandler() {
      throw onlyRead();
    }

    @Override
    public Mustache compile(String name) {
      throw onlyRead();
    }

    @Override
    public Mustache compile(Reader reader, String name) {
      throw onlyRead();
    }
  }

  /** Collects the pieces of a template or of a section. */
  private static final class Pieces implements MustacheVisitor {
    private final List<Template.Piece> pieces = new ArrayList<>();

    @Override
    public Mustache mustache(TemplateContext place) {
      return new Read(new Template(pieces));
    }

    @Override
    public void write(TemplateContext place, String text) {
      if (!text.isEmpty()) {
        pieces.add(new Template.Text(text));
      }
    }

    @Override
    public void value(TemplateContext place, String name, boolean escaped) {
      pieces.add(new Template.Value(name, escaped, place.line()));
    }

    @Override
    public void iterable(TemplateContext place, String name, Mustache body) {
      pieces.add(new Template.Section(name, ((Read) body).template, place.line()));
    }

    @Override
    public void notIterable(TemplateContext place, String name, Mustache body) {
      pieces.add(new Template.Inverse(name, ((Read) body).template, place.line()));
    }

    @Override
    public void comment(TemplateContext place, String comment) {}

    @Override
    public void eof(TemplateContext place) {}

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

    private static TemplateException notSpoken(String what, TemplateContext place) {
      return new TemplateException("line " + place.line() + ": templates of zkdsl have no " + what);
    }
  }

  /** Carries a template through the parser. */
  private static final class Read implements Mustache {
    private final Template template;

    Read(Template template) {
      this.template = template;
    }

    @Override
    public Writer execute(Writer writer, List<Object> scopes) {
      throw onlyRead();
    }

    @Override
    public Writer run(Writer writer, List<Object> scopes) {
      throw onlyRead();
    }

    @Override
    public void append(String text) {
      throw onlyRead();
    }

    @Override
    public void identity(Writer writer) {
      throw onlyRead();
    }

    @Override
    public Code[] getCodes() {
      throw onlyRead();
    }

    @Override
    public void setCodes(Code[] codes) {
      throw onlyRead();
    }

    @Override
    public void init() {
      throw onlyRead();
    }

    @Override
    public Object clone() {
      throw onlyRead();
    }

    @Override
    public Object clone(Set<Code> seen) {
      throw onlyRead();
    }

    @Override
    public String getName() {
      throw onlyRead();
    }

    @Override
    public Node invert(String text) {
      throw onlyRead();
    }

    @Override
    public Node invert(Node node, String text, AtomicInteger position) {
      throw onlyRead();
    }
  }

  private static IllegalStateException onlyRead() {
    return new IllegalStateException("templates are only read by Mustache, not filled");
  }
}
