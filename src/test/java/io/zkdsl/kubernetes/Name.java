package io.zkdsl.kubernetes;

import java.util.Optional;
import java.util.regex.Pattern;

/** A form that the API asks of a name, with the words for a name that breaks it. */
enum Name {
  LABEL(
      "[a-z0-9]([-a-z0-9]*[a-z0-9])?",
      63,
      "a DNS label: lower-case letters, digits and '-', at both ends a letter or digit",
      "K-01"),
  SUBDOMAIN(
      "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*",
      253,
      "a DNS name: lower-case letters, digits, '-' and '.', at both ends of each part a letter or"
          + " digit",
      "K-02"),
  SERVICE(
      "[a-z]([-a-z0-9]*[a-z0-9])?",
      63,
      "a DNS label that starts with a letter: lower-case letters, digits and '-', at the end a"
          + " letter or digit",
      "K-03"),
  PORT(
      "(?=.*[a-z])(?!.*--)[a-z0-9]([-a-z0-9]*[a-z0-9])?",
      15,
      "a port name: lower-case letters, digits and single '-' inside, with at least one letter",
      "K-17"),
  ENVIRONMENT_VARIABLE(
      "[A-Za-z_][A-Za-z0-9_]*",
      Integer.MAX_VALUE,
      "the name of a shell variable: letters, digits and '_', no digit first",
      "K-34"),
  DATA_KEY(
      "(?!\\.$|\\.\\.)[-._a-zA-Z0-9]+",
      253,
      "a data key: letters, digits, '-', '_' and '.', not starting with '..'",
      "K-35"),
  LABEL_VALUE(
      "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?",
      63,
      "a label value: letters, digits, '-', '_' and '.', at both ends a letter or digit",
      "K-09"),
  LABEL_KEY_NAME(
      "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]",
      63,
      "a label key: letters, digits, '-', '_' and '.', at both ends a letter or digit",
      "K-08");

  private final Pattern pattern;
  private final int longest;
  private final String form;
  private final String rule;

  Name(String pattern, int longest, String form, String rule) {
    this.pattern = Pattern.compile(pattern);
    this.longest = longest;
    this.form = form;
    this.rule = rule;
  }

  Optional<String> mistake(String name) {
    if (name.length() > longest) {
      return Optional.of(
          "\"%s\" has %d characters, at most %d are allowed (%s)"
              .formatted(name, name.length(), longest, rule));
    }
    if (!pattern.matcher(name).matches()) {
      return Optional.of("\"%s\" is not %s (%s)".formatted(name, form, rule));
    }
    return Optional.empty();
  }

  /** Reports the text of a place that breaks this form. */
  void check(Node node) {
    node.text().flatMap(this::mistake).ifPresent(node::problem);
  }

  /** Reports the key under which a place stands when it breaks this form. */
  void checkKey(Node node) {
    mistake(node.name()).ifPresent(node::problem);
  }
}
