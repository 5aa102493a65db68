package io.zkdsl.report;

/** One form in which other tools read findings. */
public interface Report {
  /** The whole report, also when there is nothing to tell. */
  String of(Results results);
}
