package io.zkdsl.diagnostic;

import static io.zkdsl.diagnostic.Severity.ERROR;
import static io.zkdsl.diagnostic.Severity.WARNING;

import java.util.Optional;

/**
 * Every kind of finding: its id, how bad it is, and its sentence. An id never changes its meaning
 * and is never given away again. The longer story of each is {@code
 * src/main/resources/explain/ID.md}.
 */
public enum DiagnosticCode {
  // Text
  UNEXPECTED_TOKEN("ZK001", ERROR, "expected %s, but found %s"),
  UNCLOSED_BLOCK("ZK002", ERROR, "this block is never closed"),
  STRAY_BRACE("ZK003", ERROR, "this '}' closes nothing"),
  UNCLOSED_STRING("ZK004", ERROR, "this string has no closing quote on its line"),
  BAD_ESCAPE("ZK005", ERROR, "'%s' is no escape of a string"),
  INVISIBLE_CHARACTER("ZK006", ERROR, "the invisible character %s does not belong here"),
  TOO_DEEP("ZK007", ERROR, "blocks are nested more than %s deep"),

  // Statements and values
  UNKNOWN_NAME("ZK101", ERROR, "unknown property '%s' in %s"),
  MISPLACED_NAME("ZK102", ERROR, "'%s' does not stand in %s"),
  BAD_VALUE("ZK103", ERROR, "'%s' needs %s, but this is \"%s\""),
  MISSING_VALUE("ZK104", ERROR, "'%s' needs %s"),
  SURPLUS_VALUE("ZK105", ERROR, "'%s' takes no further value"),
  MISSING_BLOCK("ZK106", ERROR, "'%s' needs a block"),
  SURPLUS_BLOCK("ZK107", ERROR, "'%s' takes no block"),
  DUPLICATE("ZK108", ERROR, "%s stands twice"),

  // Files, fragments and profiles
  IMPORT_NOT_FOUND("ZK201", ERROR, "there is no readable file \"%s\""),
  IMPORT_CYCLE("ZK202", ERROR, "this import leads back to the file that it stands in"),
  UNKNOWN_FRAGMENT("ZK203", ERROR, "there is no fragment '%s'"),
  FRAGMENT_CYCLE("ZK204", ERROR, "fragment '%s' uses itself"),
  UNKNOWN_PROFILE("ZK205", ERROR, "no ensemble here has a profile '%s'"),
  DUPLICATE_DEFINITION("ZK206", ERROR, "there are two fragments '%s'"),
  BAD_OVERRIDE("ZK207", ERROR, "--set needs NAME=VALUE, but this is \"%s\""),

  // Members
  NO_SERVERS("ZK301", ERROR, "ensemble '%s' has no voting server"),
  EVEN_SIZE("ZK302", WARNING, "%s voting servers tolerate the loss of %s, no more than %s would"),
  SERVER_OUTSIDE_SIZE("ZK303", ERROR, "server %s is not one of the %s"),
  TOO_MANY_SERVERS("ZK304", ERROR, "the last of %s servers would have id %s, but ids end at %s"),
  EXTENDED_TYPES_ID("ZK305", ERROR, "server id %s is too large for extendedTypesEnabled"),
  MORE_SERVER_BLOCKS_THAN_SIZE("ZK306", ERROR, "%s server blocks describe %s, but '%s' says %s"),
  NOT_IN_A_GROUP("ZK307", ERROR, "%s in no group"),
  OBSERVER_IN_A_GROUP("ZK308", ERROR, "server %s is an observer and cannot be in a group"),
  NO_WEIGHT("ZK309", ERROR, "no group has any weight"),
  LONE_VOTER_WITH_OBSERVERS(
      "ZK310", ERROR, "ZooKeeper %s refuses observers beside a single voting server"),

  // Ports
  PORT_CLASH("ZK401", ERROR, "'%s' and '%s' of %s are both port %s"),
  PORT_CLASH_ON_HOST("ZK402", ERROR, "servers %s and %s share host %s and %s"),
  PUBLISHED_PORT_CLASH("ZK403", ERROR, "servers %s and %s would publish the same port %s"),

  // Kubernetes
  OWNED_LABEL("ZK501", ERROR, "label '%s' is set by zkdsl"),
  NODE_PORT_WITHOUT_NODE_PORT_TYPE("ZK502", ERROR, "'%s' needs %s, but the service is a %s"),
  NODE_PORT_RANGE("ZK503", WARNING, "node port %s is outside the default range 30000 to 32767"),
  ANNOTATIONS_TOO_LARGE(
      "ZK504", ERROR, "annotations hold %s bytes, more than the 262144 that Kubernetes takes"),
  REQUEST_ABOVE_LIMIT("ZK505", ERROR, "%s is requested with %s, above its limit of %s"),
  HEAP_TOO_LARGE("ZK506", ERROR, "a heap of %s and a memory limit of %s do not go together"),
  NAME_TOO_LONG(
      "ZK507", ERROR, "the name '%s' would have %s characters, more than the %s that %s takes"),
  NODE_PORT_CLASH("ZK508", ERROR, "%s and %s would both take node port %s"),

  // Keys of zoo.cfg
  UNKNOWN_KEY("ZK601", ERROR, "zoo.cfg has no key '%s'"),
  MANAGED_KEY("ZK602", ERROR, "'%s' is set by zkdsl"),
  KEY_NOT_IN_VERSION("ZK603", ERROR, "ZooKeeper %s does not know '%s' yet"),
  PROPERTY_ONLY_KEY("ZK604", ERROR, "'%s' does nothing in zoo.cfg"),
  SECRET_KEY("ZK605", ERROR, "'%s' is a secret and does not belong in a description"),
  REFUSED_KEY("ZK606", ERROR, "'%s' is not for the servers of an ensemble"),

  // Images and targets
  DIALECT_CANNOT_CARRY("ZK701", ERROR, "the variables of dialect %s cannot carry %s"),
  IMAGE_NEEDED("ZK702", ERROR, "dialect %s needs an image"),
  TARGET_CANNOT_EMIT("ZK703", ERROR, "%s write '%s' yet"),
  DIALECT_NOT_ON_KUBERNETES("ZK704", ERROR, "a %s image does not run as restricted pods"),
  LINE_TOO_LONG("ZK705", ERROR, "%s would be a line of %s bytes, more than the %s that %s takes"),
  MOUNT_CLASH("ZK706", ERROR, "%s is mounted at %s, where %s is already"),
  HOSTS_PARTLY_GIVEN(
      "ZK707", WARNING, "server %s has a host of its own, but server %s is only called %s");

  private final String id;
  private final Severity severity;
  private final String template;

  DiagnosticCode(String id, Severity severity, String template) {
    this.id = id;
    this.severity = severity;
    this.template = template;
  }

  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /** Whether what follows in the file may have been read in another way than it was meant. */
  public boolean breaksTheTree() {
    return switch (this) {
      case UNCLOSED_BLOCK, STRAY_BRACE, UNCLOSED_STRING, TOO_DEEP -> true;
      default -> false;
    };
  }

  /** The sentence with {@code …} where its arguments go, for lists of codes. */
  public String outline() {
    return template.replace("%s", "…");
  }

  String message(Object... arguments) {
    return String.format(template, arguments);
  }

  public static Optional<DiagnosticCode> withId(String id) {
    for (DiagnosticCode code : values()) {
      if (code.id.equalsIgnoreCase(id)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
