package io.zkdsl.report;

import io.zkdsl.diagnostic.Diagnostic;
import io.zkdsl.source.LineMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Names of findings that stay the same when lines are added above them: made from the code, the
 * path, the text of the line, and a number where all of that repeats.
 */
final class Fingerprints {
  private static final long PRIME = 0x100000001b3L;
  private static final long SEED = 0xcbf29ce484222325L;

  private final Results results;
  private final Map<String, Integer> seen = new HashMap<>();

  Fingerprints(Results results) {
    this.results = results;
  }

  /** That of the next finding; to be asked once for each, in their order. */
  String next(Diagnostic diagnostic) {
    LineMap lines = diagnostic.location().file().lines();
    String line = lines.lineText(lines.line(diagnostic.location().span().start())).strip();
    String identity =
        diagnostic.code().id()
            + '\n'
            + results.name(diagnostic.location().file())
            + '\n'
            + line
            + '\n'
            + diagnostic.message();
    int count = seen.merge(identity, 1, Integer::sum);
    return hash(identity + '\n' + count);
  }

  /** FNV-1a of 64 bits: no secret hangs on it, and it needs no provider of the platform. */
  private static String hash(String text) {
    long hash = SEED;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    String hex = Long.toHexString(hash);
    return "0".repeat(16 - hex.length()) + hex;
  }
}
