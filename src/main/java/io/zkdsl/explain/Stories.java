package io.zkdsl.explain;

import io.zkdsl.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The longer stories of findings, as Markdown. */
public final class Stories {
  private Stories() {}

  public static String of(DiagnosticCode code) {
    try (InputStream story = Stories.class.getResourceAsStream("/explain/" + code.id() + ".md")) {
      if (story == null) {
        throw new IllegalStateException("no story of " + code.id());
      }
      return new String(story.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
