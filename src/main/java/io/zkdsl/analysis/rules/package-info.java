/**
 * Rules over several properties of an ensemble: one small class, one code, one fixture and one line
 * in Rules each.
 */
package io.zkdsl.analysis.rules;
