package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.Version;
import java.util.List;

/**
 * Settings of TLS and logins that other settings put out of force (administrator's guide,
 * "fips-mode", "ssl.ocsp", "admin.forceHttps"; {@code SecurityUtils}, {@code ZKTrustManager}).
 */
final class TlsDetails implements Rule {
  private static final Version FIPS_BY_DEFAULT = new Version(3, 9, 0);

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    if (ensemble.origins().isUnclear("config") || ensemble.origins().isUnclear("tls")) {
      return;
    }
    checkFips(ensemble, diagnostics);
    checkAdmin(ensemble, diagnostics);
    checkRevocation(ensemble, "ssl.", "client", diagnostics);
    checkRevocation(ensemble, "ssl.quorum.", "quorum", diagnostics);
    checkVulnerable(ensemble, diagnostics);
  }

  private static boolean isFips(Ensemble ensemble) {
    boolean byDefault = ensemble.version().compareTo(FIPS_BY_DEFAULT) >= 0;
    return Boolean.parseBoolean(ensemble.config("fips-mode").orElse(Boolean.toString(byDefault)));
  }

  private static void checkFips(Ensemble ensemble, Diagnostics diagnostics) {
    if (ensemble.config("fips-mode").orElse("").equals("true")
        && ensemble.origins().has("auth", "quorum")) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.FIPS_AGAINST_DIGEST, ensemble.origins().of("config", "fips-mode"))
              .related(ensemble.origins().of("auth", "quorum"), "servers log in by DIGEST-MD5")
              .note(
                  "no quorum ever forms: QuorumLearner will not use DIGEST-MD5 as SASL mechanism, because FIPS mode is enabled.")
              .help("write fips-mode false"));
    }
    String key = "ssl.quorum.hostnameVerification";
    if (ensemble.config(key).orElse("").equals("true")
        && ensemble.origins().has("tls", "quorum")
        && isFips(ensemble)) {
      diagnostics.add(
          Diagnostic.of(DiagnosticCode.HOSTS_NOT_VERIFIED, ensemble.origins().of("config", key))
              .note(
                  "in fips-mode, which 3.9 is in unless told otherwise, servers accept any certificate of the trusted authority")
              .help("write fips-mode false as well"));
    }
  }

  private static void checkAdmin(Ensemble ensemble, Diagnostics diagnostics) {
    for (String key : List.of("admin.forceHttps", "admin.portUnification")) {
      if (ensemble.config(key).orElse("").equals("true")
          && !ensemble.origins().has("tls", "quorum")) {
        diagnostics.add(
            Diagnostic.of(
                    DiagnosticCode.ADMIN_WITHOUT_CERTIFICATES,
                    ensemble.origins().of("config", key),
                    key)
                .note(
                    "it takes the certificates of the quorum; without them a server logs Unable to start JettyAdminServer and runs without it")
                .help("write tls { quorum secret NAME }, or leave " + key + " out"));
      }
    }
  }

  private static void checkRevocation(
      Ensemble ensemble, String prefix, String side, Diagnostics diagnostics) {
    if (ensemble.config(prefix + "ocsp").orElse("").equals("true")
        && ensemble.config(prefix + "crl").isEmpty()
        && ensemble.origins().has("tls", side)) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.OCSP_WITHOUT_CRL,
                  ensemble.origins().of("config", prefix + "ocsp"),
                  prefix + "ocsp",
                  prefix + "crl")
              .note(
                  "3.9 takes ocsp for both; the next release will not, and then nothing is checked")
              .help("write " + prefix + "crl true as well"));
    }
  }

  /** CVE-2026-24281, mended in 3.8.6 and 3.9.5. */
  private static void checkVulnerable(Ensemble ensemble, Diagnostics diagnostics) {
    Version version = ensemble.version();
    boolean vulnerable =
        version.isAtLeast(3, 8, 0) && !version.isAtLeast(3, 8, 6)
            || version.isAtLeast(3, 9, 0) && !version.isAtLeast(3, 9, 5);
    if (vulnerable && ensemble.origins().has("tls") && ensemble.origins().has("version")) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.VERIFICATION_BYPASS, ensemble.origins().of("version"), version)
              .related(ensemble.origins().ofName("tls"), "TLS is used here")
              .note(
                  "CVE-2026-24281: a host that answers reverse lookups of its address is taken for any name in its certificate")
              .help("write version " + (version.minor() == 8 ? "3.8.6" : "3.9.5")));
    }
  }
}
