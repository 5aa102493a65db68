package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.fourLetterWords;
import static io.zkdsl.schema.config.ConfigTypes.host;
import static io.zkdsl.schema.config.ConfigTypes.milliseconds;
import static io.zkdsl.schema.config.ConfigTypes.path;
import static io.zkdsl.schema.config.ConfigTypes.port;
import static io.zkdsl.schema.config.ConfigTypes.words;

/** Four-letter words and the AdminServer: what an operator or a probe may ask a server. */
final class AdminKeys {
  private AdminKeys() {}

  static void addTo(KeyTable keys) {
    addAdminServer(keys);
    addAdminTls(keys);
    addAdminCommands(keys);
  }

  private static void addAdminServer(KeyTable keys) {
    keys.add("4lw.commands.whitelist", fourLetterWords())
        .serverDefault("srvr")
        .since("3.4.10", "3.5.3")
        .orProperty()
        .doc(
            """
            Which four-letter words a server answers; srvr is always among them. Words
            that it does not know are ignored.
            """);
    keys.add("admin.enableServer", bool())
        .serverDefault("true")
        .since("3.5.0")
        .orProperty()
        .managedBy("ports { admin PORT }")
        .doc(
            """
            Whether the AdminServer, an HTTP server without authentication, runs. Only the
            exact word false turns it off.
            """);
    keys.add("admin.serverAddress", host())
        .serverDefault("0.0.0.0")
        .since("3.5.1", "3.6.0")
        .orProperty()
        .doc(
            """
            The address on which the AdminServer listens. If it cannot be bound, a member goes on
            without AdminServer and a standalone server ends with exit code 4.
            """);
    keys.add("admin.serverPort", port())
        .serverDefault("8080")
        .since("3.5.0")
        .orProperty()
        .managedBy("ports { admin PORT }")
        .doc("The port of the AdminServer. A text that is no number is silently 8080.");
    keys.add("admin.idleTimeout", milliseconds(1))
        .serverDefault("30000")
        .since("3.5.3", "3.6.0")
        .orProperty()
        .doc("After which time an idle connection to the AdminServer is closed.");
    keys.add("admin.commandURL", path())
        .serverDefault("/commands")
        .since("3.5.0")
        .orProperty()
        .doc(
            """
            The path below which the AdminServer's commands are found. Probes must use the same.
            """);
    keys.add("admin.httpVersion", words("11", "10", "20"))
        .serverDefault("11")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc("The HTTP version of the AdminServer: 11 for 1.1, 10 for 1.0, 20 for 2.");
  }

  private static void addAdminTls(KeyTable keys) {
    keys.add("admin.portUnification", bool())
        .serverDefault("false")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            Lets the AdminServer take connections with and without TLS on one port. It uses the
            stores of ssl.quorum; without them a member has no AdminServer at all.
            """);
    keys.add("admin.forceHttps", bool())
        .serverDefault("false")
        .since("3.6.3", "3.7.1", "3.8.0")
        .orProperty()
        .doc(
            """
            Lets the AdminServer take connections with TLS only, so that probes need scheme HTTPS.
            Without the stores of ssl.quorum a member has no AdminServer at all.
            """);
    keys.add("admin.needClientAuth", bool())
        .serverDefault("false")
        .since("3.9.0")
        .orProperty()
        .doc(
            """
            Makes the AdminServer ask for a certificate. A kubelet has none to
            show, so that its probes fail.
            """);
  }

  private static void addAdminCommands(KeyTable keys) {
    keys.add("admin.snapshot.enabled", bool())
        .serverDefault("true")
        .since("3.9.0")
        .orProperty()
        .doc("Whether the AdminServer hands out snapshots.");
    keys.add("admin.restore.enabled", bool())
        .serverDefault("true")
        .since("3.9.0")
        .orProperty()
        .doc("Whether the AdminServer takes a snapshot to replace all data.");
    keys.add("admin.rateLimiterIntervalInMS", milliseconds(0))
        .serverDefault("300000")
        .since("3.9.0")
        .orProperty()
        .doc(
            """
            How long the AdminServer waits between two snapshots or restores. A text that is no
            number keeps its commands from working.
            """);
  }
}
