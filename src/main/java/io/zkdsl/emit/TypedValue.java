package io.zkdsl.emit;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultCode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A value in a template: a text is escaped, a number or a truth is written as it is. */
final class TypedValue extends DefaultCode {
  private final boolean escaped;

  TypedValue(
      TemplateContext place, DefaultMustacheFactory templates, String name, boolean escaped) {
    super(place, templates, null, name, "");
    this.escaped = escaped;
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    Object value = get(scopes);
    try {
      if (value instanceof String && escaped) {
        df.encode((String) value, writer);
      } else if (value instanceof String || value instanceof Number || value instanceof Boolean) {
        writer.write(value.toString());
      } else if (value == null) {
        throw new MustacheException("'" + name + "' is absent here; ask for it in a section", tc);
      } else {
        throw new MustacheException("'" + name + "' is no text; go into it with a section", tc);
      }
    } catch (IOException e) {
      throw new MustacheException(e, tc);
    }
    return appendText(writer);
  }
}
