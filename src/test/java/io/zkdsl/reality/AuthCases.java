package io.zkdsl.reality;

import static io.zkdsl.reality.Case.Written.cannotBeWritten;
import static io.zkdsl.reality.Case.Written.written;
import static io.zkdsl.reality.Reading.refused;
import static io.zkdsl.reality.Reading.taken;
import static io.zkdsl.reality.Running.exits;
import static io.zkdsl.reality.Running.neverServes;
import static io.zkdsl.reality.Running.serves;
import static io.zkdsl.reality.Running.servesAndLogs;
import static io.zkdsl.reality.Running.servesWithoutLog;
import static io.zkdsl.reality.Setup.ensembleOfOne;
import static io.zkdsl.reality.Setup.members;
import static io.zkdsl.reality.Setup.standalone;

import java.util.List;

/** Who may connect. */
final class AuthCases {
  private static final String MODULE =
      "org.apache.zookeeper.server.auth.DigestLoginModule required";
  private static final String SERVER = "Server { " + MODULE + " user_anna=\"x\"; };\n";
  private static final String QUORUM =
      "QuorumServer { "
          + MODULE
          + " user_peer=\"x\"; };\n"
          + "QuorumLearner { "
          + MODULE
          + " username=\"peer\" password=\"x\"; };\n";
  private static final String JAAS_FLAG = "-Djava.security.auth.login.config=<folder>/jaas.conf";
  private static final String SASL_PROVIDER =
      "authProvider.1=org.apache.zookeeper.server.auth.SASLAuthenticationProvider";
  private static final String[] QUORUM_SASL = {
    "quorum.auth.enableSasl=true",
    "quorum.auth.learnerRequireSasl=true",
    "quorum.auth.serverRequireSasl=true"
  };

  static final List<Case> ALL =
      List.of(
          new Case(
              "A-01 P-031",
              "learners that require SASL, which is off",
              members(3, "quorum.auth.learnerRequireSasl=true")
                  .gives(
                      refused(
                          "quorum.auth.enableSasl is disabled, so cannot enable "
                              + "quorum.auth.learnerRequireSasl")),
              members(3, "quorum.auth.learnerRequireSasl=true", "quorum.auth.enableSasl=true")
                  .gives(taken()),
              written("ensemble x { size 3; config { quorum.auth.learnerRequireSasl true } }")),
          new Case(
              "A-01 P-032",
              "servers that require SASL, which learners do not",
              members(3, "quorum.auth.enableSasl=true", "quorum.auth.serverRequireSasl=true")
                  .gives(
                      refused(
                          "quorum.auth.learnerRequireSasl is disabled, so cannot enable "
                              + "quorum.auth.serverRequireSasl")),
              members(3, QUORUM_SASL).gives(taken()),
              written(
                  "ensemble x { size 3; config { quorum.auth.enableSasl true; "
                      + "quorum.auth.serverRequireSasl true } }")),
          new Case(
              "A-02 P-030",
              "SASL between servers without its section of the JAAS file",
              ensembleOfOne("quorum.auth.enableSasl=true")
                  .withFile("jaas.conf", SERVER)
                  .withFlags(JAAS_FLAG)
                  .gives(
                      exits(
                          1,
                          "SASL-authentication failed because the specified JAAS configuration "
                              + "section 'QuorumServer' could not be found.")),
              ensembleOfOne("quorum.auth.enableSasl=true")
                  .withFile("jaas.conf", SERVER + QUORUM)
                  .withFlags(JAAS_FLAG)
                  .gives(serves()),
              written("ensemble x { size 3; config { quorum.auth.enableSasl true } }")),
          new Case(
              "A-03 P-190",
              "DIGEST-MD5 between servers with fips-mode as 3.9 has it by default",
              members(2, QUORUM_SASL)
                  .withFile("jaas.conf", QUORUM)
                  .withFlags(JAAS_FLAG)
                  .gives(
                      neverServes(
                          "QuorumLearner will not use DIGEST-MD5 as SASL mechanism, because "
                              + "FIPS mode is enabled.")),
              members(2, QUORUM_SASL)
                  .with("fips-mode=false")
                  .withFile("jaas.conf", QUORUM)
                  .withFlags(JAAS_FLAG)
                  .gives(serves()),
              written("ensemble x { size 3; auth { quorum secret peers } }")),
          new Case(
              "A-05 P-191",
              "an authentication provider that there is not",
              standalone("authProvider.1=SASLAuthenticationProvider")
                  .gives(servesAndLogs("Problems loading SASLAuthenticationProvider")),
              standalone(SASL_PROVIDER).gives(servesWithoutLog("Problems loading")),
              written(
                  "ensemble x { size 3; config { authProvider.1 SASLAuthenticationProvider } }")),
          new Case(
              "A-06",
              "a JAAS file without the section of clients, who then prove nothing",
              standalone(SASL_PROVIDER)
                  .withFile("jaas.conf", QUORUM)
                  .withFlags(JAAS_FLAG)
                  .gives(servesWithoutLog("Server successfully logged in.")),
              standalone(SASL_PROVIDER)
                  .withFile("jaas.conf", SERVER)
                  .withFlags(JAAS_FLAG)
                  .gives(servesAndLogs("Server successfully logged in.")),
              cannotBeWritten(
                  "the file is in a Secret that zkdsl does not read",
                  "ensemble x { size 3; jvm -Djava.security.auth.login.config=/conf/jaas.conf }")),
          new Case(
              "A-06 P-226",
              "a JAAS file that is not there",
              standalone(SASL_PROVIDER)
                  .withFlags(JAAS_FLAG)
                  .gives(exits(1, "No JAAS configuration section named 'Server' was found in ")),
              standalone(SASL_PROVIDER)
                  .withFile("jaas.conf", SERVER)
                  .withFlags(JAAS_FLAG)
                  .gives(serves()),
              written(
                  "ensemble x { size 3; jvm -Djava.security.auth.login.config=/conf/jaas.conf }")),
          new Case(
              "A-07 P-201",
              "enforced authentication without a scheme, on a single server",
              standalone("enforce.auth.enabled=true")
                  .gives(
                      exits(
                          2,
                          "zookeeper.enforce.auth.enabled is true "
                              + "zookeeper.enforce.auth.schemes must be  configured.")),
              standalone("enforce.auth.enabled=true", "enforce.auth.schemes=digest")
                  .gives(serves()),
              written("ensemble x { size 1; config { enforce.auth.enabled true } }")),
          new Case(
              "A-07 P-201",
              "enforced authentication without a scheme, in an ensemble",
              ensembleOfOne("enforce.auth.enabled=true")
                  .gives(
                      neverServes(
                          "zookeeper.enforce.auth.enabled is true "
                              + "zookeeper.enforce.auth.schemes must be  configured.")),
              ensembleOfOne("enforce.auth.enabled=true", "enforce.auth.schemes=digest")
                  .gives(serves()),
              written("ensemble x { size 3; config { enforce.auth.enabled true } }")),
          new Case(
              "A-07 P-202",
              "enforced authentication with a scheme that has no provider, on a single server",
              standalone("enforce.auth.enabled=true", "enforce.auth.schemes=sasl")
                  .gives(exits(2, "Authentication scheme sasl is not available.")),
              standalone("enforce.auth.enabled=true", "enforce.auth.schemes=sasl", SASL_PROVIDER)
                  .gives(serves()),
              written(
                  "ensemble x { size 1; config { enforce.auth.enabled true; "
                      + "enforce.auth.schemes sasl } }")),
          new Case(
              "A-07 P-202",
              "enforced authentication with a scheme that has no provider, in an ensemble",
              ensembleOfOne("enforce.auth.enabled=true", "enforce.auth.schemes=sasl")
                  .gives(neverServes("Authentication scheme sasl is not available.")),
              ensembleOfOne("enforce.auth.enabled=true", "enforce.auth.schemes=sasl", SASL_PROVIDER)
                  .gives(serves()),
              written(
                  "ensemble x { size 3; config { enforce.auth.enabled true; "
                      + "enforce.auth.schemes sasl } }")),
          new Case(
              "A-08 P-200",
              "SASL required of clients, without its provider, on a single server",
              standalone("sessionRequireClientSASLAuth=true")
                  .gives(exits(2, "Authentication scheme sasl is not available.")),
              standalone("sessionRequireClientSASLAuth=true", SASL_PROVIDER).gives(serves()),
              written("ensemble x { size 1; config { sessionRequireClientSASLAuth true } }")),
          new Case(
              "A-08 P-200",
              "SASL required of clients, without its provider, in an ensemble",
              ensembleOfOne("sessionRequireClientSASLAuth=true")
                  .gives(neverServes("Authentication scheme sasl is not available.")),
              ensembleOfOne("sessionRequireClientSASLAuth=true", SASL_PROVIDER).gives(serves()),
              written("ensemble x { size 3; config { sessionRequireClientSASLAuth true } }")),
          new Case(
              "P-194",
              "a digest that Java does not know",
              standalone("DigestAuthenticationProvider.digestAlg=SHA-255")
                  .gives(exits(1, "don't support this ACL digest algorithm")),
              standalone("DigestAuthenticationProvider.digestAlg=SHA-256").gives(serves()),
              written(
                  "ensemble x { size 3; config { DigestAuthenticationProvider.digestAlg SHA-255 "
                      + "} }")));

  private AuthCases() {}
}
