package io.zkdsl.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A template that was read: texts, values and sections, in their order. */
record Template(List<Piece> pieces) {
  Template {
    pieces = List.copyOf(pieces);
  }

  /** A part of a template. */
  sealed interface Piece permits Text, Value, Section, Inverse {}

  /** Wording. */
  record Text(String text) implements Piece {}

  /** <code>{{name}}</code>, or <code>{{{name}}}</code> which is not escaped. */
  record Value(String name, boolean escaped, int line) implements Piece {}

  /** <code>{{#name}}…{{/name}}</code>: once for what is there, or for each element of a list. */
  record Section(String name, Template body, int line) implements Piece {}

  /** <code>{{^name}}…{{/name}}</code>: once for what is not there. */
  record Inverse(String name, Template body, int line) implements Piece {}

  /**
   * Fills the template.
   *
   * @throws TemplateException when a name is in none of the views around it
   */
  String fill(View view, Escaping escaping) {
    StringBuilder out = new StringBuilder(1024);
    List<View> views = new ArrayList<>();
    views.add(view);
    write(views, escaping, out);
    return out.toString();
  }

  private void write(List<View> views, Escaping escaping, StringBuilder out) {
    for (Piece piece : pieces) {
      if (piece instanceof Text) {
        out.append(((Text) piece).text());
      } else if (piece instanceof Value) {
        write((Value) piece, views, escaping, out);
      } else if (piece instanceof Section) {
        write((Section) piece, views, escaping, out);
      } else if (piece instanceof Inverse) {
        Inverse inverse = (Inverse) piece;
        if (isAbsent(find(inverse.name(), inverse.line(), views))) {
          inverse.body().write(views, escaping, out);
        }
      }
    }
  }

  /** A text is escaped for its format; a number or a truth is written as it is. */
  private static void write(Value value, List<View> views, Escaping escaping, StringBuilder out) {
    Object found = find(value.name(), value.line(), views);
    if (found == null) {
      throw wrong(value.line(), "'" + value.name() + "' is absent; put it into a section");
    }
    if (found instanceof List || found instanceof View) {
      throw wrong(value.line(), "'" + value.name() + "' is no text; it belongs into a section");
    }
    boolean escape = value.escaped() && found instanceof String;
    out.append(escape ? escaping.escape((String) found) : found.toString());
  }

  private static void write(
      Section section, List<View> views, Escaping escaping, StringBuilder out) {
    Object found = find(section.name(), section.line(), views);
    if (found instanceof List) {
      for (Object element : (List<?>) found) {
        views.add((View) element);
        section.body().write(views, escaping, out);
        views.remove(views.size() - 1);
      }
    } else if (!isAbsent(found)) {
      section.body().write(views, escaping, out);
    }
  }

  private static boolean isAbsent(Object found) {
    return found == null
        || found.equals(Boolean.FALSE)
        || found instanceof List && ((List<?>) found).isEmpty();
  }

  /** The component of that name of the innermost view that has one; null for an empty optional. */
  private static Object find(String name, int line, List<View> views) {
    for (int i = views.size() - 1; i >= 0; i--) {
      Object component = views.get(i).component(name);
      if (component != null) {
        return component instanceof Optional ? ((Optional<?>) component).orElse(null) : component;
      }
    }
    throw wrong(line, "there is no component '" + name + "' here");
  }

  private static TemplateException wrong(int line, String what) {
    return new TemplateException("line " + line + ": " + what);
  }
}
