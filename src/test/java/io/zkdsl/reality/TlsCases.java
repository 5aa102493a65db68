package io.zkdsl.reality;

import static io.zkdsl.reality.Case.Written.cannotBeWritten;
import static io.zkdsl.reality.Case.Written.written;
import static io.zkdsl.reality.Reading.readAs;
import static io.zkdsl.reality.Reading.refused;
import static io.zkdsl.reality.Reading.taken;
import static io.zkdsl.reality.Running.exits;
import static io.zkdsl.reality.Running.neverServes;
import static io.zkdsl.reality.Running.serves;
import static io.zkdsl.reality.Secure.answersOverTls;
import static io.zkdsl.reality.Secure.silentOverTls;
import static io.zkdsl.reality.Secure.silentWithoutTls;
import static io.zkdsl.reality.Setup.members;
import static io.zkdsl.reality.Setup.standalone;

import java.util.List;
import org.apache.zookeeper.server.quorum.QuorumPeerConfig;

/** Certificates and the ports that use them. */
final class TlsCases {
  private static final String NETTY =
      "serverCnxnFactory=org.apache.zookeeper.server.NettyServerCnxnFactory";
  private static final String SECURE = "secureClientPort=<secure1>";
  private static final String KEY = "ssl.keyStore.location=<folder>/key.pem";
  private static final String TRUST = "ssl.trustStore.location=<folder>/trust.pem";
  private static final String ANYBODY = "ssl.clientAuth=none";
  private static final String QUORUM_KEY = "ssl.quorum.keyStore.location=<folder>/key.pem";
  private static final String QUORUM_TRUST = "ssl.quorum.trustStore.location=<folder>/trust.pem";
  private static final String OWN_STORES = "zkdsl will write the stores itself";
  private static final String CLIENT_TLS =
      "ensemble x { size 3; ports { secure 2281 }; tls { client secret x-tls } }";

  static final List<Case> ALL =
      List.of(
          new Case(
              "T-01 P-005",
              "TLS for clients with the default connection factory",
              withKeys(standalone(SECURE, KEY, ANYBODY))
                  .gives(exits(1, "SSL isn't supported in NIOServerCnxn")),
              withKeys(standalone(SECURE, KEY, ANYBODY, NETTY)).gives(answersOverTls("secure1")),
              written("ensemble x { size 3; ports { secure 2281 } }")),
          new Case(
              "T-03 P-189",
              "both kinds of clients on one port, with the default connection factory",
              withKeys(standalone("client.portUnification=true", KEY, ANYBODY))
                  .gives(silentOverTls("client1", "Len error")),
              withKeys(standalone("client.portUnification=true", KEY, ANYBODY, NETTY))
                  .gives(answersOverTls("client1")),
              cannotBeWritten(
                  OWN_STORES, "ensemble x { size 3; config { client.portUnification true } }")),
          new Case(
              "T-04 P-167",
              "TLS for clients without a key",
              withKeys(standalone(NETTY, SECURE, ANYBODY))
                  .gives(
                      silentOverTls(
                          "secure1",
                          "Keystore is required for SSL server: zookeeper.ssl.keyStore.location")),
              withKeys(standalone(NETTY, SECURE, ANYBODY, KEY)).gives(answersOverTls("secure1")),
              cannotBeWritten(OWN_STORES, "ensemble x { size 3; ports { secure 2281 } }")),
          new Case(
              "T-06",
              "clients without a certificate, with clientAuth as it is by default",
              withKeys(standalone(NETTY, SECURE, KEY, TRUST))
                  .gives(silentOverTls("secure1", "Empty client certificate chain")),
              withKeys(standalone(NETTY, SECURE, KEY, TRUST, ANYBODY))
                  .gives(answersOverTls("secure1")),
              cannotBeWritten("clients are not described")),
          new Case(
              "T-06 P-184",
              "a clientAuth that there is not",
              withKeys(standalone(NETTY, SECURE, KEY, "ssl.clientAuth=never"))
                  .gives(silentOverTls("secure1", "ClientAuth.NEVER")),
              withKeys(standalone(NETTY, SECURE, KEY, "ssl.clientAuth=None"))
                  .gives(answersOverTls("secure1")),
              cannotBeWritten(
                  OWN_STORES, "ensemble x { size 3; config { ssl.clientAuth never } }")),
          new Case(
              "T-08",
              "sslQuorum as a system property, as the guide calls it",
              members(3)
                  .withFlags("-Dzookeeper.sslQuorum=true")
                  .gives(readAs("sslQuorum", false, QuorumPeerConfig::isSslQuorum)),
              members(3, "sslQuorum=true")
                  .gives(readAs("sslQuorum", true, QuorumPeerConfig::isSslQuorum)),
              written("ensemble x { size 3; jvm -Dzookeeper.sslQuorum=true }")),
          new Case(
              "T-09 P-170",
              "a key file with an ending that tells no type",
              standalone(NETTY, SECURE, ANYBODY, "ssl.keyStore.location=<folder>/key.crt")
                  .withFile("key.crt", "<key><certificate>")
                  .gives(
                      silentOverTls(
                          "secure1", "Unable to auto-detect store file type from file name")),
              standalone(
                      NETTY,
                      SECURE,
                      ANYBODY,
                      "ssl.keyStore.location=<folder>/key.crt",
                      "ssl.keyStore.type=PEM")
                  .withFile("key.crt", "<key><certificate>")
                  .gives(answersOverTls("secure1")),
              cannotBeWritten(
                  OWN_STORES,
                  "ensemble x { size 3; config { ssl.keyStore.location /tls/tls.crt } }")),
          new Case(
              "T-10",
              "a PEM file with the certificate and not the key",
              standalone(NETTY, SECURE, ANYBODY, KEY)
                  .withFile("key.pem", "<certificate>")
                  .gives(silentOverTls("secure1", "private key")),
              standalone(NETTY, SECURE, ANYBODY, KEY)
                  .withFile("key.pem", "<key><certificate>")
                  .gives(answersOverTls("secure1")),
              cannotBeWritten("the files are in a Secret that zkdsl does not read")),
          new Case(
              "T-07 P-027",
              "TLS between servers without a key",
              withKeys(members(2, "sslQuorum=true")).gives(neverServes("handshake_failure")),
              withKeys(members(2, "sslQuorum=true", QUORUM_KEY, QUORUM_TRUST)).gives(serves()),
              cannotBeWritten(OWN_STORES, "ensemble x { size 3; config { sslQuorum true } }")),
          new Case(
              "T-17",
              "one server with TLS and one without",
              withKeys(members(2, QUORUM_KEY, QUORUM_TRUST).withLines(1, "sslQuorum=true"))
                  .gives(neverServes("Blocked insecure connection attempt")),
              withKeys(members(2, QUORUM_KEY, QUORUM_TRUST, "sslQuorum=true")).gives(serves()),
              cannotBeWritten(
                  "TLS is a statement of the ensemble",
                  "ensemble x { size 3; server 1 { tls { quorum secret x-tls } } }")),
          new Case(
              "T-17 P-028",
              "a server without TLS and one that takes both, as the first step of a switch",
              withKeys(
                      members(2, QUORUM_KEY, QUORUM_TRUST)
                          .withLines(1, "sslQuorum=true", "portUnification=true"))
                  .gives(neverServes("LOOKING")),
              withKeys(
                      members(2, QUORUM_KEY, QUORUM_TRUST, "portUnification=true")
                          .withLines(1, "sslQuorum=true"))
                  .gives(serves()),
              cannotBeWritten(
                  "TLS is a statement of the ensemble",
                  "ensemble x { size 3; config { portUnification true } }")),
          new Case(
              "P-184",
              "a clientAuth between servers that there is not",
              withKeys(
                      members(
                          2,
                          QUORUM_KEY,
                          QUORUM_TRUST,
                          "sslQuorum=true",
                          "ssl.quorum.clientAuth=maybe"))
                  .gives(neverServes("ClientAuth.MAYBE")),
              withKeys(
                      members(
                          2,
                          QUORUM_KEY,
                          QUORUM_TRUST,
                          "sslQuorum=true",
                          "ssl.quorum.clientAuth=want"))
                  .gives(serves()),
              written("ensemble x { size 3; config { ssl.quorum.clientAuth maybe } }")),
          new Case(
              "P-186",
              "a provider for TLS clients that there is not",
              standalone(NETTY, SECURE, "ssl.authProvider=x510")
                  .gives(
                      refused(
                          "No auth provider configured for the SSL authentication scheme 'x510'.")),
              standalone(NETTY, SECURE, "ssl.authProvider=x509").gives(taken()),
              written("ensemble x { size 3; config { ssl.authProvider x510 } }")),
          new Case(
              "T-23",
              "a probe without TLS where only the secure port is open",
              withKeys(standalone(NETTY, SECURE, KEY, ANYBODY).withoutKey("clientPort"))
                  .gives(silentWithoutTls("secure1")),
              withKeys(standalone(NETTY, SECURE, KEY, ANYBODY)).gives(serves()),
              written(CLIENT_TLS)));

  private TlsCases() {}

  private static Setup withKeys(Setup setup) {
    return setup.withFile("key.pem", "<key><certificate>").withFile("trust.pem", "<certificate>");
  }
}
