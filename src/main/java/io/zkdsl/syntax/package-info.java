/**
 * From text to a tree. Parsing never fails: a broken file gives a tree and findings. The only
 * package that knows ANTLR; it knows no property.
 */
package io.zkdsl.syntax;
