package io.zkdsl.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** An environment that remembers which of its variables the image has looked at. */
final class Variables {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private final TreeMap<String, String> values;
  private final Set<String> seen = new HashSet<>();

  Variables(Map<String, String> environment) {
    values = new TreeMap<>(environment);
    for (String name : values.keySet()) {
      if (!NAME.matcher(name).matches()) {
        throw new DroppedVariable(name, "is no name that a shell can read (E-22)");
      }
    }
  }

  Optional<String> find(String name) {
    seen.add(name);
    return Optional.ofNullable(values.get(name));
  }

  /** As a script's {@code ${NAME:-fallback}}. */
  String nonEmptyOr(String name, String fallback) {
    return find(name).filter(value -> !value.isEmpty()).orElse(fallback);
  }

  /** As an ENV line of the Dockerfile: an empty value replaces the default too. */
  String or(String name, String fallback) {
    return find(name).orElse(fallback);
  }

  int number(String name, String value) {
    if (!value.matches("[1-9]\\d{0,8}")) {
      throw new ReadingException(name + " is not a positive number: '" + value + "'");
    }
    return Integer.parseInt(value);
  }

  /** The variables of a family, by what follows the prefix. */
  Map<String, String> startingWith(String prefix) {
    Map<String, String> family = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            seen.add(name);
            family.put(name.substring(prefix.length()), value);
          }
        });
    return family;
  }

  /** Variables that something else in the image reads, without changing what is compared here. */
  void ignore(String names) {
    seen.addAll(Set.of(names.split("\\|")));
  }

  void ignoreMatching(Pattern names) {
    values.keySet().stream().filter(name -> names.matcher(name).matches()).forEach(seen::add);
  }

  /** The arguments that zkServer.sh gives to the JVM: heap, SERVER_JVMFLAGS, JVMFLAGS. */
  List<String> zkServerArguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add("-Xmx" + nonEmptyOr("ZK_SERVER_HEAP", "1000") + "m");
    arguments.addAll(Shell.words(or("SERVER_JVMFLAGS", "")));
    arguments.addAll(Shell.words(or("JVMFLAGS", "")));
    ignore("ZK_CLIENT_HEAP|CLIENT_JVMFLAGS");
    return arguments;
  }

  void refuseUnread(String... prefixes) {
    for (String name : values.keySet()) {
      for (String prefix : prefixes) {
        if (name.startsWith(prefix) && !seen.contains(name)) {
          throw new DroppedVariable(name, "is not read by this image");
        }
      }
    }
  }
}
