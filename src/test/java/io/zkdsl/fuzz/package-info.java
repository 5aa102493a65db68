/**
 * Descriptions that nobody would write, in great number: made from the schema, mutated, and held
 * against what must be true of every input.
 */
package io.zkdsl.fuzz;
