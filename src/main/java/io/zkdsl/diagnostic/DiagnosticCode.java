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
  NOT_UTF8("ZK008", ERROR, "%s is not UTF-8"),
  TOO_LONG("ZK009", ERROR, "a description of %s characters is longer than the %s that are read"),

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
  LARGE_QUORUM("ZK311", WARNING, "%s voting servers make every write wait for %s of them"),
  LOSS_STOPS_ENSEMBLE("ZK312", WARNING, "the loss of %s stops the ensemble: %s"),
  EVEN_GROUPS("ZK313", WARNING, "%s groups tolerate the loss of %s, no more than %s would"),
  WEIGHTLESS_VOTER("ZK314", WARNING, "%s with a weight of 0, which counts nothing"),
  LOOPBACK_HOST("ZK315", WARNING, "host %s of server %s is, on each machine, the machine itself"),
  SPREAD_ON_ONE_NODE(
      "ZK316", ERROR, "servers %s and %s share node %s, but 'spread host' keeps them apart"),
  NODE_IN_TWO_ZONES("ZK317", ERROR, "node %s cannot be in zone %s and in zone %s"),

  // Ports
  PORT_CLASH("ZK401", ERROR, "'%s' and '%s' of %s are both port %s"),
  PORT_CLASH_ON_HOST("ZK402", ERROR, "servers %s and %s share host %s and %s"),
  PUBLISHED_PORT_CLASH("ZK403", ERROR, "servers %s and %s would publish the same port %s"),
  PORT_OF_TWO_ENSEMBLES("ZK404", WARNING, "ensembles '%s' and '%s' would both take %s"),
  PRIVILEGED_PORT("ZK405", WARNING, "%s below 1024, and the server does not run as root"),
  EPHEMERAL_PORT("ZK406", WARNING, "%s may be taken by outgoing connections"),
  KUBELET_PORT("ZK407", ERROR, "a LoadBalancer cannot take port %s, which is the kubelet's"),

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
  OPEN_TO_THE_WORLD("ZK509", WARNING, "'%s' lets in the whole world"),
  RESERVED_PREFIX("ZK510", WARNING, "'%s' is in the part '%s', which belongs to Kubernetes"),

  // Keys of zoo.cfg
  UNKNOWN_KEY("ZK601", ERROR, "zoo.cfg has no key '%s'"),
  MANAGED_KEY("ZK602", ERROR, "'%s' is set by zkdsl"),
  KEY_NOT_IN_VERSION("ZK603", ERROR, "ZooKeeper %s does not know '%s' yet"),
  PROPERTY_ONLY_KEY("ZK604", ERROR, "'%s' does nothing in zoo.cfg"),
  SECRET_KEY("ZK605", ERROR, "'%s' is a secret and does not belong in a description"),
  REFUSED_KEY("ZK606", ERROR, "'%s' is not for the servers of an ensemble"),
  KEY_WITHOUT_ITS_SWITCH("ZK607", WARNING, "'%s' does nothing here: %s"),
  UNSAFE_SETTING("ZK608", WARNING, "%s %s: %s"),
  NO_MARKER("ZK609", WARNING, "a new ensemble never serves with %s false"),
  ORACLE("ZK610", WARNING, "the oracle is never asked: %s"),
  THROTTLE_WEIGHTS("ZK611", WARNING, "a server raises %s of %s to %s"),
  DISGUISED_KEY("ZK612", WARNING, "%s does nothing as a flag"),

  // Images and targets
  DIALECT_CANNOT_CARRY("ZK701", ERROR, "the variables of dialect %s cannot carry %s"),
  IMAGE_NEEDED("ZK702", ERROR, "dialect %s needs an image"),
  TARGET_CANNOT_EMIT("ZK703", ERROR, "%s write '%s' yet"),
  DIALECT_NOT_ON_KUBERNETES("ZK704", ERROR, "a %s image does not run as restricted pods"),
  LINE_TOO_LONG("ZK705", ERROR, "%s would be a line of %s bytes, more than the %s that %s takes"),
  MOUNT_CLASH("ZK706", ERROR, "%s is mounted at %s, where %s is already"),
  HOSTS_PARTLY_GIVEN(
      "ZK707", WARNING, "server %s has a host of its own, but server %s is only called %s"),
  MOVING_TAG("ZK708", WARNING, "image %s names no build in particular"),
  TAG_OF_OTHER_VERSION("ZK709", WARNING, "the image is of ZooKeeper %s, the description of %s"),
  IMAGE_OF_OTHER_DIALECT("ZK710", WARNING, "image %s reads the variables of dialect %s, not of %s"),
  IMAGE_WITHDRAWN("ZK711", WARNING, "image %s was withdrawn"),

  // Time, memory and disk
  SESSION_LIMITS("ZK801", ERROR, "the shortest session of %s is longer than the longest of %s"),
  TIME_OVERFLOW("ZK802", ERROR, "%s ticks of %s are more than a server can count"),
  INIT_LIMIT_SHORT("ZK803", WARNING, "a follower has only %s to load its data"),
  SYNC_LIMIT_SHORT("ZK804", WARNING, "a follower is dropped after only %s without an answer"),
  SYNC_ABOVE_INIT("ZK805", WARNING, "syncLimit %s is above initLimit %s"),
  CONNECT_ABOVE_INIT("ZK806", WARNING, "connectToLearnerMasterLimit %s is above initLimit %s"),
  CNX_TIMEOUT_LONG("ZK807", WARNING, "cnxTimeout of %s is not below the %s of initLimit"),
  SYNC_ABOVE_SESSION("ZK808", WARNING, "syncLimit of %s is not below the longest session of %s"),
  SESSION_BELOW_TICKS("ZK809", WARNING, "the shortest session of %s is less than two ticks"),
  FLUSH_DELAY_LONG("ZK810", WARNING, "flushDelay of %s is more than half of the %s of syncLimit"),
  NOTIFICATION_INTERVALS(
      "ZK811", WARNING, "the least notification interval of %s is above the largest of %s"),
  HEAP_SHARE("ZK821", WARNING, "the heap leaves only %s MiB of %s MiB for the rest of the server"),
  HEAP_FLAG("ZK822", WARNING, "%s does nothing beside the heap that zkdsl sets"),
  BUFFER_FLAG("ZK823", ERROR, "jute.maxbuffer needs a number of bytes, but this is \"%s\""),
  LARGE_REQUESTS(
      "ZK824", WARNING, "largeRequestMaxBytes of %s MiB is not below the heap of %s MiB"),
  LOG_LARGER_THAN_VOLUME("ZK831", ERROR, "a volume of %s cannot hold one transaction log of %s"),
  LOGS_FILL_VOLUME("ZK832", WARNING, "a volume of %s is filled by transaction logs of %s"),
  LOG_OUTGROWS_VOLUME("ZK833", WARNING, "a volume of %s is not above the %s that one log may have"),
  NEVER_PURGED("ZK834", WARNING, "old snapshots and logs are never deleted"),
  LOG_LIMIT_SMALL(
      "ZK835", WARNING, "txnLogSizeLimitInKb of %s is less than twice the preAllocSize of %s"),

  // TLS, logins and probes
  LEADER_NEVER_READY("ZK901", WARNING, "with leaderServes no, the leader never counts as healthy"),
  SECURE_PORT_WITHOUT_TLS("ZK902", ERROR, "the secure port %s has no certificate"),
  NOT_IN_VERSION("ZK903", ERROR, "ZooKeeper %s does not know '%s' yet"),
  FIPS_AGAINST_DIGEST(
      "ZK904", ERROR, "in fips-mode servers refuse the logins of 'auth { quorum }'"),
  HOSTS_NOT_VERIFIED("ZK905", WARNING, "names in certificates are not verified in fips-mode"),
  ADMIN_WITHOUT_CERTIFICATES("ZK906", WARNING, "with %s the AdminServer never starts"),
  OCSP_WITHOUT_CRL("ZK907", WARNING, "'%s' will soon do nothing without '%s'"),
  VERIFICATION_BYPASS(
      "ZK908", WARNING, "ZooKeeper %s can be deceived about the names of its peers"),

  // What was decided about findings
  BAD_DIRECTIVE("ZK951", WARNING, "this comment suppresses nothing: %s"),
  SUPPRESSION_WITHOUT_REASON("ZK952", WARNING, "%s is suppressed without a reason"),
  SUPPRESSES_NOTHING("ZK953", WARNING, "there is no %s here to suppress"),
  CERTAIN_FAILURE("ZK954", WARNING, "%s cannot be %s: it means certain failure"),
  STALE_BASELINE("ZK955", WARNING, "%s is no longer found at this line of %s");

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

  /** Whether the text could not be parsed as it stands. */
  public boolean isOfSyntax() {
    return id.startsWith("ZK0");
  }

  /**
   * Whether authors and projects may decide otherwise. An error means certain failure, whoever
   * decides what.
   */
  public boolean mayBeTolerated() {
    return severity != Severity.ERROR;
  }

  /** Whether it is about the suppression of others; it cannot be suppressed itself. */
  public boolean isAboutDecisions() {
    return switch (this) {
      case BAD_DIRECTIVE,
          SUPPRESSION_WITHOUT_REASON,
          SUPPRESSES_NOTHING,
          CERTAIN_FAILURE,
          STALE_BASELINE ->
          true;
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
