/** The tree of a description: immutable records with their ranges, no parents, no nulls. */
package io.zkdsl.syntax.ast;
