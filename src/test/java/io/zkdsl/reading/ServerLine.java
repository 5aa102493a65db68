package io.zkdsl.reading;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The value of one {@code server.N} line: {@code host:peer:election[:role][;[address:]clientPort]}.
 *
 * @param clientAddress where the client port listens; empty for every address
 */
record ServerLine(Member member, String clientAddress) {
  private static final String HOST = "(\\[[^]\\s]+]|[^:;|\\[\\]\\s]+)";
  private static final Pattern LINE =
      Pattern.compile(HOST + ":(\\d+):(\\d+)(?::([^:;\\s]+))?(?:;(?:" + HOST + ":)?(\\d+))?");
  private static final Set<String> WILDCARDS = Set.of("0.0.0.0", "::");

  static ServerLine parse(String value) {
    if (value.contains("|")) {
      throw new ReadingException("several addresses of one server are not read here: " + value);
    }
    Matcher line = LINE.matcher(value);
    if (!line.matches()) {
      throw new ReadingException(
          value + " does not have the form server_config or server_config;client_config");
    }
    int peerPort = port(line.group(2));
    int electionPort = port(line.group(3));
    if (peerPort == electionPort) {
      throw new ReadingException("peer and election port must be different: " + value);
    }
    OptionalInt clientPort =
        line.group(6) == null ? OptionalInt.empty() : OptionalInt.of(port(line.group(6)));
    Member member =
        new Member(
            withoutBrackets(line.group(1)),
            peerPort,
            electionPort,
            role(line.group(4)),
            clientPort);
    return new ServerLine(member, withoutWildcard(line.group(5)));
  }

  static int port(String text) {
    if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
      throw new ReadingException("port out of range:" + text);
    }
    return Integer.parseInt(text);
  }

  private static Member.Role role(String word) {
    if (word == null) {
      return Member.Role.PARTICIPANT;
    }
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "participant" -> Member.Role.PARTICIPANT;
      case "observer" -> Member.Role.OBSERVER;
      default -> throw new ReadingException("Unrecognised peertype: " + word);
    };
  }

  /** Empty for an address that means every address. */
  static String withoutWildcard(String address) {
    String plain = address == null ? "" : withoutBrackets(address);
    return WILDCARDS.contains(plain) ? "" : plain;
  }

  private static String withoutBrackets(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }
}
