/** The language: one file for each kind of block with its statements. */
package io.zkdsl.schema.block;
