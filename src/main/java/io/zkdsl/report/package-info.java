/**
 * Findings in the forms that other tools read: one class for each form, text out. Knows no files
 * and nobody who finds anything.
 */
package io.zkdsl.report;
