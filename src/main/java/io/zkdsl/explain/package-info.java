/**
 * The schema in words: what {@code explain} prints and what the reference page holds. Knows no
 * files.
 */
package io.zkdsl.explain;
