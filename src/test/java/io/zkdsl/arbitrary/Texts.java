package io.zkdsl.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that file formats, shells and terminals are known to stumble over. */
public final class Texts {
  private static final String[] AWKWARD = {
    "",
    " ",
    "  ",
    " a",
    "a ",
    "\t",
    "\ta",
    "a\tb",
    "a\n",
    "\na",
    "a\r\nb",
    "\r",
    "\f",
    "\b",
    "\0",
    "\u0007",
    "\u001b[31m",
    "\u007f",
    "\u0085",
    "\u009f",
    "\u00a0",
    "\u00ad",
    "\u200b",
    "\u2028",
    "\u2029",
    "\ufeff",
    "\ufeffa",
    "\ufdd0",
    "\ufffd",
    "\ufffe",
    "\uffff",
    "\ud83d\ude00",
    "\ud83f\udffe",
    "\udbff\udfff",
    "\ud800",
    "\udc00",
    "a\ud800b",
    "\udc00\ud800",
    "e\u0301",
    "no",
    "No",
    "NO",
    "y",
    "N",
    "on",
    "off",
    "yes",
    "true",
    "False",
    "null",
    "Null",
    "~",
    "1e3",
    "1_000",
    "0x10",
    "0o14",
    "014",
    "0b1",
    "1.5",
    ".5",
    "1.",
    "+1",
    "-1",
    ".inf",
    "-.INF",
    ".NaN",
    "NaN",
    "12:30",
    "1:2:3",
    "2026-01-01",
    "2001-12-14t21:59:43.10-05:00",
    "=",
    "<<",
    "!",
    "!!str",
    "!a",
    "&a",
    "*a",
    "%a",
    "@a",
    "`a`",
    "|",
    "|-",
    ">",
    ">+",
    "- a",
    "-",
    "--",
    "---",
    "...",
    "?",
    "? a",
    ":",
    ": ",
    "a: b",
    "a:",
    ":a",
    "#",
    "#a",
    "a#b",
    "a #b",
    "#{x}",
    "[a]",
    "{a}",
    "{a: b}",
    "a, b",
    "'",
    "''",
    "'a'",
    "\"",
    "\"a\"",
    "a'b\"c",
    "\\",
    "\\\\",
    "\\n",
    "\\u0041",
    "\\x",
    "a\\",
    "$",
    "$$",
    "$$$",
    "$a",
    "${a}",
    "${a:-b}",
    "$(a)",
    "$((1))",
    "$$(a)",
    "`id`",
    "; id",
    "&& id",
    "| id",
    "> a",
    "a\nb: c",
    "a\n---\nb: c",
    "a\nB=c",
    "*",
    "?",
    "~root",
    "!!",
    "%s",
    "{{a}}",
    "{{{a}}}",
    "</script>",
    "&amp;",
    "<![CDATA[",
    "..",
    "../..",
    "/",
    "//",
    "/a/../b",
    "a=b",
    "=a",
    "a==b",
    "export a",
    "EOF",
    "-Xmx1g"
  };

  private static final String PUNCTUATION = " \t\n\r!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private Texts() {}

  /** Any text whatever. */
  public static Arbitrary<String> any() {
    Arbitrary<String> awkward = Arbitraries.of(AWKWARD);
    return Arbitraries.oneOf(
        awkward,
        awkward.list().ofMinSize(2).ofMaxSize(4).map(parts -> String.join("", parts)),
        Arbitraries.strings().withChars(PUNCTUATION).withCharRange('a', 'c').ofMaxLength(12),
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.strings().ascii().ofMaxLength(40));
  }

  /** Any text that can be written as UTF-8 and read back: no half of a surrogate pair alone. */
  public static Arbitrary<String> encodable() {
    return any().filter(Texts::isEncodable);
  }

  public static boolean isEncodable(String text) {
    return java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  /** Texts that are made of these characters, and often of nothing else that would be refused. */
  public static Arbitrary<String> of(String characters, int longest) {
    return Arbitraries.strings().withChars(characters).ofMinLength(1).ofMaxLength(longest);
  }

  /** The text as a string of a description. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (Character.isISOControl(c)) {
            quoted.append("\\u{").append(Integer.toHexString(c)).append('}');
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
