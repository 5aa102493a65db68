package io.zkdsl.schema.config;

import static io.zkdsl.schema.config.ConfigTypes.bool;
import static io.zkdsl.schema.config.ConfigTypes.className;
import static io.zkdsl.schema.config.ConfigTypes.milliseconds;
import static io.zkdsl.schema.config.ConfigTypes.path;
import static io.zkdsl.schema.config.ConfigTypes.text;
import static io.zkdsl.schema.config.ConfigTypes.wordList;
import static io.zkdsl.schema.config.ConfigTypes.words;

/**
 * TLS between clients and servers, whose keys start with {@code ssl.}, and between the servers
 * themselves, whose keys start with {@code ssl.quorum.}. The AdminServer takes those between the
 * servers.
 */
final class TlsKeys {
  private static final String SECRET = "refer to a Kubernetes Secret with the `tls` statement";

  /** The two uses of TLS, which have most keys in common. */
  private enum Side {
    CLIENT("ssl.", "3.5.1", "false", "tls { client secret NAME }"),
    QUORUM("ssl.quorum.", "3.5.5", "true", "tls { quorum secret NAME }");

    final String prefix;
    final String firstRelease;
    final String checksHosts;
    final String statement;

    Side(String prefix, String firstRelease, String checksHosts, String statement) {
      this.prefix = prefix;
      this.firstRelease = firstRelease;
      this.checksHosts = checksHosts;
      this.statement = statement;
    }
  }

  private TlsKeys() {}

  static void addTo(KeyTable keys) {
    addSwitches(keys);
    for (Side side : Side.values()) {
      addKeyStore(keys, side);
      addTrustStore(keys, side);
      addProtocol(keys, side);
      addChecks(keys, side);
    }
    addClientOnly(keys);
  }

  private static void addSwitches(KeyTable keys) {
    keys.add("sslQuorum", bool())
        .serverDefault("false")
        .since("3.5.5", "3.6.0")
        .managedBy(Side.QUORUM.statement)
        .doc(
            """
            Whether members talk TLS to each other. The guide names a system property
            for it, which no server reads.
            """);
    keys.add("portUnification", bool())
        .serverDefault("false")
        .since("3.5.5", "3.6.0")
        .managedBy(Side.QUORUM.statement)
        .doc(
            """
            Whether members take connections of each other with and without TLS, while an ensemble
            changes from one to the other.
            """);
    keys.add("sslQuorumReloadCertFiles", bool())
        .serverDefault("false")
        .since("3.5.5", "3.6.0")
        .doc(
            """
            Takes new certificates between members without a restart when their files change. A word
            other than true and false ends the server with exit code 2.
            """);
    keys.add("client.portUnification", bool())
        .serverDefault("false")
        .since("3.5.7", "3.6.0")
        .orProperty()
        .managedBy(Side.CLIENT.statement)
        .doc("Whether the client port takes connections with and without TLS. Netty only.");
    keys.add("fips-mode", bool())
        .serverDefault("true (3.9), false (3.8)")
        .since("3.8.2", "3.9.0")
        .orProperty()
        .doc(
            """
            Keeps to what the FIPS standard allows. With true members cannot use DIGEST-MD5 and do
            not check each other's host names; from 3.9.6 clients cannot use DIGEST-MD5 either.
            """);
  }

  private static void addKeyStore(KeyTable keys, Side side) {
    keys.add(side.prefix + "keyStore.location", path())
        .serverDefault("unset")
        .since(side.firstRelease)
        .orProperty()
        .managedBy(side.statement)
        .doc(
            """
            The file with the server's own key and certificate. Without it a server starts,
            but every TLS handshake fails.
            """);
    keys.add(side.prefix + "keyStore.password", text())
        .since(side.firstRelease)
        .orProperty()
        .secret(SECRET)
        .doc("The password of the key store. With a wrong one every TLS handshake fails.");
    keys.add(side.prefix + "keyStore.passwordPath", path())
        .serverDefault("unset")
        .since("3.8.0")
        .orProperty()
        .managedBy(side.statement)
        .doc(
            """
            The file with the password of the key store; it wins over keyStore.password. Without
            that file no connection with TLS works.
            """);
    addStoreType(keys, side, "keyStore.type");
  }

  private static void addTrustStore(KeyTable keys, Side side) {
    keys.add(side.prefix + "trustStore.location", path())
        .serverDefault("unset")
        .since(side.firstRelease)
        .orProperty()
        .managedBy(side.statement)
        .doc(
            """
            The file with the authorities whose certificates are believed. Without it
            those that come with Java are.
            """);
    keys.add(side.prefix + "trustStore.password", text())
        .since(side.firstRelease)
        .orProperty()
        .secret(SECRET)
        .doc("The password of the trust store.");
    keys.add(side.prefix + "trustStore.passwordPath", path())
        .serverDefault("unset")
        .since("3.8.0")
        .orProperty()
        .managedBy(side.statement)
        .doc("The file with the password of the trust store; it wins over trustStore.password.");
    addStoreType(keys, side, "trustStore.type");
  }

  private static void addStoreType(KeyTable keys, Side side, String name) {
    keys.add(side.prefix + name, words("JKS", "PEM", "PKCS12", "BCFKS"))
        .serverDefault("by the file's extension")
        .since("3.5.5", "3.6.0")
        .orProperty()
        .managedBy(side.statement)
        .doc(
            """
            The format of that store, for a file that ends in none of .jks, .pem, .p12 and .bcfks.
            Without it such a file is not read.
            """);
  }

  private static void addProtocol(KeyTable keys, Side side) {
    keys.add(side.prefix + "protocol", text())
        .serverDefault("TLSv1.3 or TLSv1.2, by the JDK")
        .since("3.5.5", "3.6.0")
        .orProperty()
        .doc(
            "The version of TLS, such as TLSv1.3. With one that Java lacks every handshake fails.");
    keys.add(side.prefix + "enabledProtocols", wordList())
        .serverDefault("the value of protocol")
        .since("3.5.5", "3.6.0")
        .orProperty()
        .doc("The versions of TLS that the other side may choose, such as TLSv1.3,TLSv1.2.");
    keys.add(side.prefix + "ciphersuites", wordList())
        .serverDefault("a fixed list; from 3.9.6 the JDK's")
        .since("3.5.5", "3.6.0")
        .orProperty()
        .doc("The cipher suites that the other side may choose, by their names in Java.");
    keys.add(side.prefix + "context.supplier.class", className())
        .serverDefault("unset")
        .since("3.6.0")
        .orProperty()
        .advanced()
        .doc(
            """
            A class that makes the TLS context, instead of all stores. If it cannot be
            made, no connection with TLS works.
            """);
    keys.add(side.prefix + "handshakeDetectionTimeoutMillis", milliseconds(1))
        .serverDefault("5000")
        .since("3.5.5", "3.6.0")
        .orProperty()
        .advanced()
        .doc(
            """
            How long a port that takes both waits for the first bytes that tell TLS from plain
            text. A wrong value is the default.
            """);
  }

  private static void addChecks(KeyTable keys, Side side) {
    keys.add(side.prefix + "hostnameVerification", bool())
        .serverDefault("true")
        .since("3.5.5", "3.6.0")
        .orProperty()
        .doc(
            """
            Whether a certificate must bear the host name of its owner. Between members it is not
            checked while fips-mode is true, the default of 3.9.
            """);
    keys.add(side.prefix + "clientHostnameVerification", bool())
        .serverDefault(side.checksHosts)
        .since("3.9.4")
        .orProperty()
        .doc(
            """
            Whether the certificate of the side that connects must bear its host name too.
            It needs hostnameVerification.
            """);
    keys.add(side.prefix + "allowReverseDnsLookup", bool())
        .serverDefault(side.checksHosts)
        .since("3.8.6", "3.9.5")
        .orProperty()
        .doc(
            """
            Whether DNS may be asked for the name of an address that a certificate
            does not bear. Not in FIPS mode.
            """);
    keys.add(side.prefix + "crl", bool())
        .serverDefault("false")
        .since("3.5.5", "3.6.0")
        .orProperty()
        .doc("Refuses certificates on the revocation list of their authority.");
    keys.add(side.prefix + "ocsp", bool())
        .serverDefault("false")
        .since("3.5.5", "3.6.0")
        .orProperty()
        .doc(
            """
            Asks the authority of a certificate whether it was revoked. Up to 3.9
            that also turns on crl; set both.
            """);
    keys.add(side.prefix + "clientAuth", words("need", "want", "none"))
        .serverDefault("need")
        .since("3.5.7")
        .orProperty()
        .doc(
            """
            Whether the side that connects must show a certificate, may, or is not asked. With any
            other word a member stays up, but takes no connection with TLS.
            """);
  }

  private static void addClientOnly(KeyTable keys) {
    keys.add("ssl.authProvider", text())
        .serverDefault("x509")
        .since("3.5.1", "3.6.0")
        .orProperty()
        .advanced()
        .doc(
            """
            The scheme that turns a client's certificate into its identity. Without a provider for
            it, a server with a client port for TLS ends with exit code 2.
            """);
    keys.add("ssl.sslProvider", words("JDK", "OPENSSL", "OPENSSL_REFCNT"))
        .serverDefault("JDK")
        .since("3.9.0")
        .orProperty()
        .doc(
            """
            What does the TLS of clients. OpenSSL is faster, but needs a native library that suits
            the image; with an unknown word every connection fails.
            """);
    keys.add("client.certReload", bool())
        .serverDefault("false")
        .since("3.7.2", "3.8.5", "3.9.0")
        .orProperty()
        .doc("Takes new certificates for clients without a restart when their files change.");
  }
}
