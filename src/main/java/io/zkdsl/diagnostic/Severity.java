package io.zkdsl.diagnostic;

/** How bad a finding is. */
public enum Severity {
  /** It cannot work; nothing is written. */
  ERROR("error"),
  /** It works, but costs or risks something that the author may not know. */
  WARNING("warning"),
  /** Worth knowing; nobody needs to act. Only a project's settings give it. */
  NOTE("note");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /** Whether it is as bad as another, or worse. */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }
}
