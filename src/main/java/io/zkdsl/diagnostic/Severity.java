package io.zkdsl.diagnostic;

/** How bad a finding is. */
public enum Severity {
  /** It cannot work; nothing is written. */
  ERROR("error"),
  /** It works, but costs or risks something that the author may not know. */
  WARNING("warning");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }
}
