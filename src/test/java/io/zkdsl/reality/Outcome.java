package io.zkdsl.reality;

/**
 * What a real server makes of a configuration.
 *
 * @param text the same in words, for the table of findings
 */
record Outcome(String text, Check check) {
  interface Check {
    void of(Bench bench) throws Exception;
  }
}
