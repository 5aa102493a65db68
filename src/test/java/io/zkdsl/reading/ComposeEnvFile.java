package io.zkdsl.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compose's own dialect of env files: quotes, escapes, comments after a value, and interpolation.
 */
final class ComposeEnvFile {
  private static final String EXPORT = "export ";
  private static final Pattern ESCAPE = Pattern.compile("\\\\([nrt\"\\\\])");

  private final String text;
  private int position;

  ComposeEnvFile(String text) {
    this.text = EnvFile.withoutByteOrderMark(text).replace("\r\n", "\n");
  }

  Map<String, String> read() {
    Map<String, String> variables = new LinkedHashMap<>();
    while (skipToStatement()) {
      String name = name();
      if (position < text.length() && text.charAt(position) != '\n') {
        position++; // the '=' or ':'
        variables.put(name, value());
      } // else a lone name: taken from the caller, whose environment is empty
    }
    return variables;
  }

  private boolean skipToStatement() {
    while (position < text.length()) {
      if (text.charAt(position) == '#') {
        restOfLine();
      } else if (Character.isWhitespace(text.charAt(position))) {
        position++;
      } else {
        return true;
      }
    }
    return false;
  }

  private String name() {
    if (text.startsWith(EXPORT, position)) {
      position += EXPORT.length();
    }
    int start = position;
    while (position < text.length() && "=:\n".indexOf(text.charAt(position)) < 0) {
      char c = text.charAt(position);
      if (!Character.isLetterOrDigit(c) && "_.-[] \t".indexOf(c) < 0) {
        throw new ReadingException("unexpected character \"" + c + "\" in variable name");
      }
      position++;
    }
    String name = text.substring(start, position).strip();
    if (name.isEmpty()) {
      throw new ReadingException("a line without a variable name");
    }
    if (name.chars().anyMatch(Character::isWhitespace)) {
      throw new ReadingException("key cannot contain a space: " + name);
    }
    return name;
  }

  private String value() {
    while (position < text.length() && " \t".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    char first = position < text.length() ? text.charAt(position) : '\n';
    if (first == '\'') {
      return quoted(first);
    }
    if (first == '"') {
      return interpolated(unescaped(quoted(first)));
    }
    String line = restOfLine();
    int comment = line.indexOf(" #");
    return interpolated((comment < 0 ? line : line.substring(0, comment)).stripTrailing());
  }

  /** Up to the closing quote, which may stand lines below; what follows it on its line is lost. */
  private String quoted(char quote) {
    int start = position + 1;
    for (int end = start; end < text.length(); end++) {
      if (text.charAt(end) == quote && text.charAt(end - 1) != '\\') {
        position = end + 1;
        restOfLine();
        return text.substring(start, end);
      }
    }
    throw new ReadingException("unterminated quoted value " + text.substring(position));
  }

  private String restOfLine() {
    int start = position;
    int newline = text.indexOf('\n', start);
    position = newline < 0 ? text.length() : newline;
    return text.substring(start, position);
  }

  private static String unescaped(String value) {
    return ESCAPE
        .matcher(value)
        .replaceAll(
            escape ->
                switch (escape.group(1)) {
                  case "n" -> "\n";
                  case "r" -> "\r";
                  case "t" -> "\t";
                  default -> Matcher.quoteReplacement(escape.group(1));
                });
  }

  /**
   * {@code $$} is a dollar; anything else after one names a variable (nothing is set) or is
   * invalid.
   */
  private static String interpolated(String value) {
    if (value.replace("$$", "").contains("$")) {
      throw new ReadingException("'$' is interpolated in '" + value + "'");
    }
    return value.replace("$$", "$");
  }
}
