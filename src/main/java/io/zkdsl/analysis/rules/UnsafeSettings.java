package io.zkdsl.analysis.rules;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.diagnostic.DiagnosticCode;
import io.zkdsl.diagnostic.Diagnostics;
import io.zkdsl.model.Ensemble;
import io.zkdsl.schema.value.Entry;
import java.util.List;

/** Switches that give up data or access control (administrator's guide, "Unsafe Options"). */
final class UnsafeSettings implements Rule {
  private record Unsafe(String key, String value, String what, String why, String remedy) {}

  private static final List<Unsafe> ALL =
      List.of(
          new Unsafe(
              "forceSync",
              "no",
              "acknowledged writes may be lost",
              "a server answers before its log is on the disk; when the machines lose power together, those writes are gone",
              "leave forceSync out"),
          new Unsafe(
              "skipACL",
              "yes",
              "everybody may read and change everything",
              "access control lists are not looked at, for the system nodes neither",
              "leave skipACL out"),
          new Unsafe(
              "snapshot.trust.empty",
              "true",
              "a server with lost data is not noticed",
              "a server without snapshots starts empty instead of stopping with exit code 10; it is meant for one start after an upgrade from before 3.5",
              "take it out after the upgrade"),
          new Unsafe(
              "4lw.commands.whitelist",
              "*",
              "strangers may ask for all sessions and watches, and reset counters",
              "cons, dump, wchc and wchp tell of every client, and cost time on large servers",
              "name the words that are needed: 4lw.commands.whitelist srvr,mntr"),
          new Unsafe(
              "allowSaslFailedClients",
              "true",
              "clients whose login failed are let in",
              "they go on as anonymous ones",
              "leave allowSaslFailedClients out"),
          new Unsafe(
              "IPAuthenticationProvider.usexforwardedfor",
              "true",
              "clients may claim any address",
              "the X-Forwarded-For header is believed, and anybody can send one",
              "leave it out unless a proxy overwrites that header"));

  @Override
  public void check(Ensemble ensemble, Diagnostics diagnostics) {
    for (Entry entry : ensemble.config()) {
      for (Unsafe unsafe : ALL) {
        if (unsafe.key().equals(entry.key()) && unsafe.value().equals(entry.value())) {
          diagnostics.add(
              Diagnostic.of(
                      DiagnosticCode.UNSAFE_SETTING,
                      ensemble.origins().of("config", entry.key()),
                      entry.key(),
                      entry.value(),
                      unsafe.what())
                  .note(unsafe.why())
                  .help(unsafe.remedy()));
        }
      }
    }
    noMarker(ensemble, diagnostics);
  }

  /** {@code FileTxnSnapLog}: an empty server without its folder stops, without the marker waits. */
  private static void noMarker(Ensemble ensemble, Diagnostics diagnostics) {
    if (ensemble.config("db.autocreate").orElse("").equals("false")) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.NO_MARKER,
                  ensemble.origins().of("config", "db.autocreate"),
                  "db.autocreate")
              .note(
                  "an empty server votes only when a file initialize lies in its log folder at the first start, and no target writes one")
              .note(
                  "all servers stay up and answer: This ZooKeeper instance is not currently serving requests")
              .help("add db.autocreate false once the ensemble has data"));
    }
    if (ensemble.config("datadir.autocreate").orElse("").equals("false")) {
      diagnostics.add(
          Diagnostic.of(
                  DiagnosticCode.NO_MARKER,
                  ensemble.origins().of("config", "datadir.autocreate"),
                  "datadir.autocreate")
              .note(
                  "on a new volume there is no folder version-2 yet, and the server stops with exit code 3")
              .help("add datadir.autocreate false once the ensemble has data"));
    }
  }
}
