package io.zkdsl.emit;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Looks names up in views, the innermost first, and knows what a section does with what it finds.
 */
final class ViewHandler implements ObjectHandler {
  @Override
  public Binding createBinding(String name, TemplateContext place, Code code) {
    return new NamedComponent(name, place);
  }

  private record NamedComponent(String name, TemplateContext place) implements Binding {
    @Override
    public Object get(List<Object> scopes) {
      for (int i = scopes.size() - 1; i >= 0; i--) {
        if (scopes.get(i) instanceof View) {
          Object component = ((View) scopes.get(i)).component(name);
          if (component != null) {
            return component instanceof Optional
                ? ((Optional<?>) component).orElse(null)
                : component;
          }
        }
      }
      throw new MustacheException("there is no component '" + name + "' here", place);
    }
  }

  @Override
  public Writer iterate(Iteration section, Writer writer, Object value, List<Object> scopes) {
    if (value instanceof List) {
      Writer current = writer;
      for (Object element : (List<?>) value) {
        current = section.next(current, element, scopes);
      }
      return current;
    }
    return isAbsent(value) ? writer : section.next(writer, value, scopes);
  }

  @Override
  public Writer falsey(Iteration section, Writer writer, Object value, List<Object> scopes) {
    return isAbsent(value) ? section.next(writer, value, scopes) : writer;
  }

  private static boolean isAbsent(Object value) {
    return value == null
        || value.equals(Boolean.FALSE)
        || value instanceof List && ((List<?>) value).isEmpty();
  }

  @Override
  public Object coerce(Object object) {
    return object;
  }

  @Override
  public String stringify(Object object) {
    return object.toString();
  }

  @Override
  public Wrapper find(String name, List<Object> scopes) {
    throw new UnsupportedOperationException("names are bound by createBinding");
  }
}
