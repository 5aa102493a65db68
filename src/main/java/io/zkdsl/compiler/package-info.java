/**
 * The stages in order: parse, analyze, check what the targets can write, generate. Reads and writes
 * no files itself.
 */
package io.zkdsl.compiler;
