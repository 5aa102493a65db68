package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.className;
import static io.zkdsl.schema.config.ConfigTypes.integer;
import static io.zkdsl.schema.config.ConfigTypes.longMilliseconds;
import static io.zkdsl.schema.config.ConfigTypes.text;
import static io.zkdsl.schema.config.ConfigTypes.wordList;
import static io.zkdsl.schema.config.ConfigTypes.words;

import io.zkdsl.schema.ValueType;

/** Who a client or a member is, what it may do, and what is recorded of it. */
final class AuthenticationKeys {
  private static final String AUTH = "auth { ... }";
  private static final String SECRET = "refer to a Kubernetes Secret with the `auth` statement";

  private AuthenticationKeys() {}

  static void addTo(KeyTable keys) {
    addMembers(keys);
    addClients(keys);
    addDigests(keys);
    addSuperusers(keys);
    addKerberos(keys);
    addAudit(keys);
  }

  private static void addMembers(KeyTable keys) {
    keys.add("quorum.auth.enableSasl", bool())
        .serverDefault("false")
        .since("3.4.10", "3.5.4")
        .managedBy(AUTH)
        .doc(
            """
            Whether members identify themselves to each other by SASL. Without the sections of a
            JAAS file for it the server ends with exit code 1.
            """);
    keys.add("quorum.auth.learnerRequireSasl", bool())
        .serverDefault("false")
        .since("3.4.10", "3.5.4")
        .managedBy(AUTH)
        .doc(
            """
            Whether a member only joins a leader that identifies itself. Without
            quorum.auth.enableSasl the server ends with exit code 2.
            """);
    keys.add("quorum.auth.serverRequireSasl", bool())
        .serverDefault("false")
        .since("3.4.10", "3.5.4")
        .managedBy(AUTH)
        .doc(
            """
            Whether a leader only takes members that identify themselves. Without
            quorum.auth.learnerRequireSasl the server ends with exit code 2.
            """);
    keys.add("quorum.auth.learner.saslLoginContext", text())
        .serverDefault("QuorumLearner")
        .since("3.4.10", "3.5.4")
        .managedBy(AUTH)
        .doc(
            """
            The section of the JAAS file for a member that joins. If it is missing,
            the server ends with exit code 1.
            """);
    keys.add("quorum.auth.server.saslLoginContext", text())
        .serverDefault("QuorumServer")
        .since("3.4.10", "3.5.4")
        .managedBy(AUTH)
        .doc(
            """
            The section of the JAAS file for a member that others join. If it is missing,
            the server ends with exit code 1.
            """);
    keys.add("quorum.auth.kerberos.servicePrincipal", text())
        .serverDefault("zkquorum/localhost")
        .since("3.4.10", "3.5.4")
        .managedBy(AUTH)
        .doc("The Kerberos name of the members; _HOST in it stands for each member's host.");
    keys.add("quorum.cnxn.threads.size", integer(20))
        .serverDefault("20")
        .since("3.4.10", "3.5.4")
        .advanced()
        .doc(
            """
            How many threads open connections between members that use SASL.
            Numbers up to 20 have no effect.
            """);
  }

  private static void addClients(KeyTable keys) {
    keys.add(
            "authProvider.*",
            className(
                "org.apache.zookeeper.server.auth.SASLAuthenticationProvider",
                "org.apache.zookeeper.server.auth.X509AuthenticationProvider"))
        .serverDefault("ip,digest built in")
        .orProperty()
        .managedBy(AUTH)
        .doc(
            """
            A class that tells who a client is, in addition to address and digest. If it cannot be
            loaded, the server only logs a warning and goes on without it.
            """);
    keys.add("sessionRequireClientSASLAuth", bool())
        .serverDefault("false")
        .since("3.5.9", "3.6.0")
        .orProperty()
        .managedBy(AUTH)
        .doc(
            """
            Whether clients must identify themselves by SASL; enforce.auth.enabled is its successor.
            Without a SASL provider the server ends with exit code 2.
            """);
    keys.add("enforce.auth.enabled", bool())
        .serverDefault("false")
        .since("3.7.0")
        .orProperty()
        .managedBy(AUTH)
        .doc(
            """
            Whether clients must identify themselves by one of enforce.auth.schemes, without which
            the server ends with exit code 2. Four-letter words and the AdminServer are not covered.
            """);
    keys.add("enforce.auth.schemes", wordList())
        .serverDefault("unset")
        .since("3.7.0")
        .orProperty()
        .managedBy(AUTH)
        .doc(
            """
            The schemes of which a client must pass one. A scheme without its provider
            ends the server with exit code 2.
            """);
    keys.add("sasl.serverconfig", text())
        .serverDefault("Server")
        .since("3.4.4", "3.5.0")
        .orProperty()
        .managedBy(AUTH)
        .doc(
            """
            The section of the JAAS file for clients. If it is missing, the server does not start.
            """);
    keys.add("allowSaslFailedClients", bool())
        .serverDefault("false")
        .since("3.4.0")
        .orProperty()
        .advanced()
        .doc("Lets a client go on whose SASL login failed, as one that is not known.");
    keys.add("ensembleAuthName", wordList())
        .serverDefault("unset")
        .since("3.6.0")
        .orProperty()
        .doc(
            """
            The names of this ensemble; a client that asks for another one is cut off. It needs
            the provider for ensemble names.
            """);
    keys.add("IPAuthenticationProvider.usexforwardedfor", bool())
        .serverDefault("false")
        .since("3.9.3")
        .orProperty()
        .advanced()
        .doc(
            """
            Takes a client's address from the header X-Forwarded-For. Whoever reaches
            the server directly can forge it.
            """);
  }

  private static void addDigests(KeyTable keys) {
    keys.add("DigestAuthenticationProvider.enabled", bool())
        .serverDefault("true")
        .since("3.7.0")
        .orProperty()
        .doc("Whether clients may identify themselves by name and password.");
    keys.add("DigestAuthenticationProvider.digestAlg", digestAlgorithm())
        .serverDefault("SHA1")
        .since("3.7.0")
        .orProperty()
        .doc(
            """
            The algorithm that hashes passwords, such as SHA-256. It must be the same
            on every member, a change voids all digest permissions, and an unknown one
            ends the server with exit code 1.
            """);
    keys.add("DigestAuthenticationProvider.superDigest", text())
        .serverDefault("unset")
        .orProperty()
        .secret(SECRET)
        .doc(
            """
            The name and hashed password of a superuser. Clients send that password in
            plain text unless they use TLS.
            """);
  }

  private static void addSuperusers(KeyTable keys) {
    keys.add("superUser", text())
        .serverDefault("unset")
        .since("3.4.0")
        .orProperty()
        .doc("The SASL identity that may do everything.");
    keys.add("superUser.*", text())
        .serverDefault("unset")
        .since("3.4.0")
        .orProperty()
        .doc("Further SASL identities that may do everything, one for each suffix.");
    keys.add("X509AuthenticationProvider.superUser", text())
        .serverDefault("unset")
        .since("3.5.1", "3.6.0")
        .orProperty()
        .doc("The distinguished name of the certificate whose owner may do everything.");
    keys.add("SASLAuthenticationProvider.superPassword", text())
        .serverDefault("unset")
        .since("3.4.0")
        .orProperty()
        .secret(SECRET)
        .doc("The password of the superuser of DIGEST-MD5.");
    keys.add("letAnySaslUserDoX", text())
        .serverDefault("unset")
        .since("3.5.0")
        .orProperty()
        .refused("it gives the rights of one user to everybody")
        .doc("Lets every SASL user act as the one that is named.");
    keys.add("skipACL", words("no", "yes"))
        .serverDefault("no")
        .orProperty()
        .advanced()
        .doc(
            """
            With yes no permission is checked: whoever connects may do
            everything, even change the members.
            """);
  }

  private static void addKerberos(KeyTable keys) {
    keys.add("kerberos.removeHostFromPrincipal", bool())
        .serverDefault("false")
        .since("3.4.0")
        .orProperty()
        .doc(
            """
            Leaves the host out of a client's Kerberos name. Only the exact word true turns it on.
            """);
    keys.add("kerberos.removeRealmFromPrincipal", bool())
        .serverDefault("false")
        .since("3.4.0")
        .orProperty()
        .doc(
            """
            Leaves the realm out of a client's Kerberos name. Only the exact word true turns it on.
            """);
    keys.add("kerberos.canonicalizeHostNames", bool())
        .serverDefault("false")
        .since("3.7.0")
        .orProperty()
        .advanced()
        .doc(
            """
            Uses the full name of a host in Kerberos names. A host that does not resolve at the
            start ends the server with exit code 2.
            """);
    keys.add("kerberos.minReLoginTimeMs", longMilliseconds(0))
        .serverDefault("60000")
        .since("3.5.10", "3.6.4", "3.7.1", "3.8.1")
        .orProperty()
        .doc("How long a server waits between two logins to Kerberos.");
    keys.add("security.auth_to_local", text())
        .serverDefault("DEFAULT")
        .since("3.4.0")
        .orProperty()
        .doc("The rules that turn a Kerberos name into a short one.");
    keys.add("requireKerberosConfig", bool())
        .serverDefault("false")
        .since("3.4.0")
        .orProperty()
        .advanced()
        .doc(
            """
            Stops a server that finds no Kerberos configuration. Only
            the exact word true turns it on.
            """);
  }

  private static void addAudit(KeyTable keys) {
    keys.add("audit.enable", bool())
        .serverDefault("false")
        .since("3.6.0")
        .orProperty()
        .doc("Records who changed what in a log of its own.");
    keys.add("audit.impl.class", className("org.apache.zookeeper.audit.Slf4jAuditLogger"))
        .serverDefault("org.apache.zookeeper.audit.Slf4jAuditLogger")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc(
            """
            The class that writes that record. If it cannot be made, the
            process stays up and never serves.
            """);
  }

  /** The message digests that every JDK has. */
  private static ValueType<String> digestAlgorithm() {
    return words(
        "SHA1",
        "SHA-1",
        "SHA-224",
        "SHA-256",
        "SHA-384",
        "SHA-512",
        "SHA3-256",
        "SHA3-384",
        "SHA3-512");
  }
}
