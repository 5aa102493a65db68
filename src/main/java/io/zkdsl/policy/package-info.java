/**
 * What people decided about findings: comments that suppress one on its line, the severities of a
 * project, and the baseline of what a legacy description may still have. Errors mean certain
 * failure, so nobody can decide about them. Knows no files and no stage that finds anything.
 */
package io.zkdsl.policy;
